package org.consilium.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** A country whose register is kept here and a hospital there whose mail domain is listed. Close it, and the register is gone again. */
public final class Clinic implements AutoCloseable {
    private static final String CARDIOLOGY = "D002309";

    private final Forum forum = TestServer.forum();
    private final Api api = Api.anonymous();
    private final Map<String, Integer> links = new HashMap<>();
    private final String register = "register-" + random();
    private final String domain = "hospital-" + random() + ".example";
    private final String country;

    /** In a country, by its code, that no other test uses: its register is there for all. */
    public Clinic(String country) {
        this.country = country;
        forum.run(
                "insert into registry (name, label, kind, country, scheme, professions, proves, last_full_run, version)"
                        + " values (?, ?, 'csv', ?, null, '', 'That somebody of that name is registered.', 1, 0)",
                register,
                "Register of " + country,
                country);
        forum.run(
                "insert into work_domain (domain, institution, country, students, added_on)"
                        + " values (?, 'The hospital', ?, false, '2026-01-05')",
                domain,
                country);
    }

    @Override
    public void close() {
        forum.run("update registry set last_full_run = null where name = ?", register);
    }

    /** Behind the @ of every mailbox at the hospital. */
    public String domain() {
        return domain;
    }

    /** The code of the country. */
    public String country() {
        return country;
    }

    /** An active physician's entry under a new number. */
    public String listed(String given, String family) {
        return listed(given, family, "physician", "active");
    }

    /** Any entry under a new number. */
    public String listed(String given, String family, String profession, String status) {
        String number = random().toUpperCase(Locale.ROOT);
        forum.run(
                "insert into registry_entry (registry, identifier, family_name, given_name, middle_name, other_family_name,"
                        + " other_given_name, credential, profession, codes, country, region, town, status, status_since, last_run)"
                        + " values (?, ?, ?, ?, '', '', '', 'M.D.', ?, '', ?, '', 'Old Town', ?, '2015-03-02', 1)",
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
    public void lists(String number, String status) {
        forum.run(
                "update registry_entry set status = ? where registry = ? and identifier = ?", status, register, number);
    }

    /** A physician who begins an application. */
    public Person applicant(String name) {
        Person applicant = forum.applicant(name, "physician", country, List.of(CARDIOLOGY));
        Applications.begun(forum, applicant);
        return applicant;
    }

    /** A member whose badge rests on that number. */
    public Person member(String name, String number) {
        Person member = forum.member(name, "physician", country, List.of(CARDIOLOGY));
        Applications.waiting(forum, member);
        forum.run(
                "update application set state = 'approved', register = ?, identifier = ?, evidence = 'register work-address',"
                        + " decided_on = '2026-01-06' where member_id = ?",
                register,
                number,
                member.id());
        return member;
    }

    /** Claims a number and hands the application in. */
    public void handIn(Person applicant, String number) {
        assertThat(claim(applicant, number).status()).isEqualTo(200);
        assertThat(api.as(applicant).post("/me/application/submit").status()).isEqualTo(200);
    }

    /** Claims a number. */
    public Answer claim(Person applicant, String number) {
        return api.as(applicant).put("/me/application", claimOf(number));
    }

    /** Claims a number that stands under another name in the register. */
    public Answer claim(Person applicant, String number, String registeredName) {
        Map<String, Object> claim = new HashMap<>(claimOf(number));
        claim.put("registeredName", registeredName);
        return api.as(applicant).put("/me/application", claim);
    }

    private Map<String, Object> claimOf(String number) {
        return Map.of(
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
                number);
    }

    /** Names a mailbox at the hospital and follows the link that is mailed there. */
    public void proveAddress(Person applicant, String mailbox) {
        String address = mailbox + "@" + domain;
        assertThat(nameAddress(applicant, address).status()).isEqualTo(202);
        followLink(address);
    }

    /** Names any address. */
    public Answer nameAddress(Person applicant, String address) {
        links.merge(address, 1, Integer::sum);
        return api.as(applicant).post("/me/application/evidence", Map.of("kind", "work-address", "address", address));
    }

    /** Follows the newest link that was mailed to an address. */
    public void followLink(String address) {
        int sent = links.getOrDefault(address, 0);
        String secret = Mailbox.secret(Mailbox.await(address, sent).get(sent - 1), "/work-address");
        assertThat(api.post("/work-address", Map.of("token", secret)).status()).isEqualTo(204);
    }

    /** How far somebody's application is. */
    public String stateOf(Person applicant) {
        return api.as(applicant).get("/me/application").json().path("state").asText();
    }

    /** The id of somebody's application. */
    public UUID idOf(Person applicant) {
        return UUID.fromString(
                api.as(applicant).get("/me/application").json().path("id").asText());
    }

    /** Letters and digits that nothing else here is called by. */
    public static String random() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
