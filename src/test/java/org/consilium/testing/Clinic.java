package org.consilium.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.testing.Answer;
import org.consilium.testing.Api;
import org.consilium.testing.Applications;
import org.consilium.testing.Forum;
import org.consilium.testing.Mailbox;
import org.consilium.testing.Person;
import org.consilium.testing.TestServer;

/** A country whose register and whose hospital are known, and people there who apply. */
final class Clinic {
    static final String CARDIOLOGY = "D002309";

    final Forum forum = TestServer.forum();
    final Api api = Api.anonymous();
    final String domain = "hospital-" + random() + ".example";
    final String country;
    private final Map<String, Integer> links = new HashMap<>();
    private final String register = "register-" + random();

    /** In a country, by its code, that no other test uses: its register is there for all. */
    Clinic(String country) {
        this.country = country;
        forum.run(
                "insert into registry (name, label, kind, country, scheme, professions, proves, last_full_run, version)"
                        + " values (?, ?, 'csv', ?, null, '', 'That somebody of that name is registered.', 1, 0)",
                register,
                "Register of " + country,
                country);
        forum.run(
                "insert into work_domain (domain, institution, country, students, added_on) values (?, 'The hospital', ?, false, utc_date())",
                domain,
                country);
    }

    /** Takes the register away again. */
    void close() {
        forum.run("update registry set last_full_run = null where name = ?", register);
    }

    /** An active physician's entry under a new number. */
    String listed(String given, String family) {
        return listed(given, family, "physician", "active");
    }

    /** Any entry under a new number. */
    String listed(String given, String family, String profession, String status) {
        String number = random().toUpperCase(java.util.Locale.ROOT);
        forum.run(
                "insert into registry_entry (registry, identifier, family_name, given_name, middle_name, other_family_name,"
                        + " other_given_name, credential, profession, codes, country, region, town, status, status_since, last_run)"
                        + " values (?, ?, ?, ?, '', '', '', '', ?, '', ?, '', '', ?, null, 1)",
                register,
                number,
                family,
                given,
                profession,
                country,
                status);
        return number;
    }

    /** The register says something else of a number from now on. */
    void lists(String number, String status) {
        forum.run(
                "update registry_entry set status = ? where registry = ? and identifier = ?", status, register, number);
    }

    /** A physician who begins an application. */
    Person applicant(String name) {
        Person applicant = forum.applicant(name, "physician", country, List.of(CARDIOLOGY));
        Applications.begun(forum, applicant);
        return applicant;
    }

    /** Claims a number and hands the application in. */
    void handIn(Person applicant, String number) {
        assertThat(claim(applicant, number)).hasStatus(200);
        assertThat(api.as(applicant).post("/me/application/submit")).hasStatus(200);
    }

    /** Claims a number. */
    Answer claim(Person applicant, String number) {
        return api.as(applicant)
                .put(
                        "/me/application",
                        Map.of(
                                "profession",
                                "physician",
                                "specialties",
                                List.of(CARDIOLOGY),
                                "country",
                                country,
                                "careerStage",
                                "established",
                                "register",
                                register,
                                "identifier",
                                number));
    }

    /** Names a mailbox at the hospital and follows the link that is mailed there. */
    void proveAddress(Person applicant, String mailbox) {
        String address = mailbox + "@" + domain;
        assertThat(nameAddress(applicant, address)).hasStatus(202);
        followLink(address);
    }

    Answer nameAddress(Person applicant, String address) {
        links.merge(address, 1, Integer::sum);
        return api.as(applicant).post("/me/application/evidence", Map.of("kind", "work-address", "address", address));
    }

    void followLink(String address) {
        int sent = links.getOrDefault(address, 0);
        String secret = Mailbox.secret(Mailbox.await(address, sent).get(sent - 1), "/work-address");
        assertThat(api.post("/work-address", Map.of("token", secret))).hasStatus(204);
    }

    String stateOf(Person applicant) {
        return api.as(applicant).get("/me/application").json().path("state").asText();
    }

    UUID idOf(Person applicant) {
        return UUID.fromString(
                api.as(applicant).get("/me/application").json().path("id").asText());
    }

    static String random() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
