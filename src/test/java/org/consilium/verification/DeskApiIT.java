package org.consilium.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;
import org.consilium.testing.Answer;
import org.consilium.testing.Api;
import org.consilium.testing.Applications;
import org.consilium.testing.Clinic;
import org.consilium.testing.Forum;
import org.consilium.testing.Mailbox;
import org.consilium.testing.Person;
import org.consilium.testing.Png;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What verifiers do with applications that people have to look at. */
@ServerTest
class DeskApiIT {
    private final Forum forum = TestServer.forum();
    private final Api api = Api.anonymous();
    private Person vera;
    private Person viv;
    private Person nia;

    @BeforeEach
    void somebodyApplies() {
        vera = forum.verifier("Vera");
        viv = forum.verifier("Viv");
        nia = forum.applicant("Nia");
    }

    @Test
    void anApprovalTakesTwoKindsOfEvidence() {
        UUID id = Applications.handedIn(forum, nia);

        assertThat(decide(vera, id, "approve", null)).isProblem(409, "evidence-missing");

        assertThat(api.as(nia).get("/boards")).isProblem(403, "verification-required");
    }

    @Test
    void aFlaggedApplicationIsApprovedByTwo() {
        UUID id = flagged();

        assertThat(decide(vera, id, "approve", "The hospital confirmed it.")).hasStatus(204);
        assertThat(api.as(nia).get("/boards")).isProblem(403, "verification-required");
        assertThat(show(viv, id).path("item").path("seconding").asBoolean()).isTrue();
        assertThat(decide(vera, id, "approve", null)).isProblem(409, "other-verifier-needed");
        assertThat(show(vera, id).path("obstacle").asText()).isEqualTo("other-verifier-needed");
        assertThat(decide(viv, id, "approve", null)).hasStatus(204);

        assertThat(api.as(nia).get("/boards")).hasStatus(200);
    }

    @Test
    void anAppealGoesToAnotherVerifier() {
        UUID id = Applications.waiting(forum, nia);
        assertThat(decide(vera, id, "refuse", "We found nobody of this name.")).hasStatus(204);

        assertThat(api.as(nia).post("/me/application/appeal", Map.of("text", "Look under my maiden name.")))
                .hasStatus(200);

        assertThat(decide(vera, id, "refuse", "No.")).isProblem(409, "other-verifier-needed");
        assertThat(show(viv, id).path("claimed").path("appeal").asText()).isEqualTo("Look under my maiden name.");
        assertThat(decide(viv, id, "refuse", "Neither there.")).hasStatus(204);
        assertThat(api.as(nia).get("/me/application").json().path("reason").asText())
                .isEqualTo("Neither there.");
        assertThat(api.as(nia).post("/me/application/appeal", Map.of("text", "Again!")))
                .isProblem(409, "nothing-to-appeal");
    }

    @Test
    void anAppealCanBeSupportedByEvidenceUntilItIsDecided() throws IOException {
        UUID id = Applications.handedIn(forum, nia);
        assertThat(decide(vera, id, "refuse", "There is nothing to go by.")).hasStatus(204);
        assertThat(api.as(nia).post("/me/application/appeal", Map.of("text", "Look at this.")))
                .hasStatus(200);

        Applications.vouched(forum, nia);
        assertThat(api.as(nia).post("/me/application/evidence", Map.of("kind", "vouching")))
                .hasStatus(201);
        assertThat(api.as(nia)
                        .post(
                                "/me/application/evidence",
                                Map.of("kind", "work-address", "address", "nia@nowhere.example")))
                .isProblem(409, "work-domain-unknown");
        Answer document = api.as(nia)
                .send(
                        "POST",
                        "/me/application/evidence?kind=licence",
                        "image/png",
                        BodyPublishers.ofByteArray(Png.of(40, 30)));
        assertThat(document).hasStatus(201);

        String application = "/verification/applications/" + id;
        assertThat(api.as(viv).put(application + "/assignment")).hasStatus(200);
        assertThat(api.as(viv)
                        .get(application + "/documents/"
                                + document.json().path("id").asText() + "/pages/1"))
                .hasStatus(200);
        assertThat(decide(viv, id, "approve", null)).hasStatus(204);
        assertThat(api.as(nia).get("/boards")).hasStatus(200);
        assertThat(api.as(nia)
                        .send(
                                "POST",
                                "/me/application/evidence?kind=licence",
                                "image/png",
                                BodyPublishers.ofByteArray(Png.of(40, 30))))
                .isProblem(409, "application-handed-in");
    }

    @Test
    void onlyARefusalCanBeAppealed() {
        Applications.waiting(forum, nia);

        assertThat(api.as(nia).post("/me/application/appeal", Map.of("text", "Hurry!")))
                .isProblem(409, "nothing-to-appeal");
        assertThat(api.as(nia).post("/me/application/appeal", Map.of("text", " ")))
                .isProblem(400, "validation-failed");
    }

    @Test
    void whoIsAskedForMoreHandsInAgain() {
        UUID id = Applications.waiting(forum, nia);

        assertThat(decide(vera, id, "ask", "Please upload the back of your badge."))
                .hasStatus(204);

        assertThat(Mailbox.await(nia.email())).contains("A verifier needs something more");
        JsonNode own = api.as(nia).get("/me/application").json();
        assertThat(own.path("state").asText()).isEqualTo("asked");
        assertThat(own.path("reason").asText()).isEqualTo("Please upload the back of your badge.");
        assertThat(decide(viv, id, "approve", null)).isProblem(409, "not-submitted");
        assertThat(api.as(nia).post("/me/application/submit")).hasStatus(200);
        assertThat(decide(viv, id, "approve", null)).hasStatus(204);
    }

    @Test
    void whatIsHandedOverNeedsOtherEyes() {
        UUID id = Applications.waiting(forum, nia);

        assertThat(decide(vera, id, "escalate", null)).isProblem(400, "validation-failed");
        assertThat(decide(vera, id, "escalate", "The stamp looks copied.")).hasStatus(204);

        assertThat(decide(vera, id, "refuse", "Copied.")).isProblem(409, "other-verifier-needed");
        JsonNode seen = show(viv, id);
        assertThat(EvidenceApiIT.texts(seen.path("item").path("flags"))).contains("escalated");
        assertThat(seen.path("acts").get(0).path("reason").asText()).isEqualTo("The stamp looks copied.");
        assertThat(decide(viv, id, "refuse", "The document cannot be confirmed."))
                .hasStatus(204);
    }

    @Test
    void whatOneHasTakenOnAnotherLeavesAlone() {
        UUID id = Applications.waiting(forum, nia);
        assertThat(api.as(vera).put("/verification/applications/" + id + "/assignment"))
                .hasStatus(200);

        assertThat(decide(viv, id, "approve", null)).isProblem(409, "assigned-to-other");
        assertThat(api.as(viv)
                        .put("/verification/applications/" + id + "/assignment")
                        .json()
                        .path("item")
                        .path("own")
                        .asBoolean())
                .isTrue();
        assertThat(api.as(vera).delete("/verification/applications/" + id + "/assignment"))
                .hasStatus(204);
        assertThat(decide(viv, id, "approve", null)).hasStatus(204);
    }

    @Test
    void theQueueCanBeSeenByCountry() {
        Person icelander = forum.applicant("Jon", "physician", "FO", java.util.List.of());
        UUID id = Applications.waiting(forum, icelander);
        forum.run("update application set country = 'FO' where id = ?", id);

        JsonNode queue =
                api.as(vera).get("/verification/queue?country=FO").json().path("items");

        assertThat(queue).hasSize(1);
        assertThat(queue.get(0).path("id").asText()).isEqualTo(id.toString());
        assertThat(api.as(vera).get("/verification/queue/countries").json().path("items"))
                .anyMatch(row -> row.path("country").path("id").asText().equals("FO")
                        && row.path("waiting").asLong() == 1);
    }

    @Test
    void whatTheRegistersCodesStandForIsShownInWords() {
        UUID id = Applications.waiting(forum, nia);
        String number = Clinic.random();
        forum.run(
                "insert into registry_entry (registry, identifier, family_name, given_name, middle_name, other_family_name,"
                        + " other_given_name, credential, profession, codes, country, region, town, status, status_since, last_run)"
                        + " values ('nppes', ?, 'NIA', '', '', '', '', '', 'physician', '207RC0000X', 'US', '', '', 'active', null, 1)",
                number);
        forum.run("update application set register = 'nppes', identifier = ? where id = ?", number, id);

        JsonNode seen = show(vera, id);

        assertThat(seen.path("listedFor"))
                .extracting(specialty -> specialty.path("label").asText())
                .contains("Cardiology");
        assertThat(seen.path("entry").path("codes").get(0).asText()).isEqualTo("207RC0000X");
    }

    @Test
    void aBadgeIsWithdrawnWithAReason() {
        UUID id = Applications.waiting(forum, nia);
        assertThat(decide(vera, id, "approve", null)).hasStatus(204);
        assertThat(api.as(nia).get("/boards")).hasStatus(200);

        assertThat(decide(viv, id, "withdraw", "The hospital says that nobody of this name works there."))
                .hasStatus(204);

        assertThat(api.as(nia).get("/boards")).isProblem(403, "verification-required");
        assertThat(api.as(nia).get("/me/application").json().path("appealable").asBoolean())
                .isTrue();
    }

    @Test
    void aStudentGetsAStudentsBadgeFromAPerson() {
        Person student = forum.applicant("Stu", "student", "PT", java.util.List.of());
        UUID id = Applications.waiting(forum, student);

        assertThat(show(vera, id).path("item").path("badge").asText()).isEqualTo("student");
        assertThat(decide(vera, id, "approve", null)).hasStatus(204);

        assertThat(api.as(student).get("/boards")).hasStatus(200);
    }

    @Test
    void administratorsSeeHowItGoes() {
        UUID id = Applications.waiting(forum, nia);
        assertThat(api.as(vera)
                        .post(
                                "/verification/applications/" + id + "/decision",
                                Map.of("decision", "refuse", "reason", "Not registered.", "ground", "not-registered")))
                .hasStatus(204);

        JsonNode statistics =
                api.as(forum.administrator("Ada")).get("/admin/verification").json();

        assertThat(statistics.path("refusals").path("not-registered").asLong()).isPositive();
        assertThat(statistics.path("decisions").path("refuse").asLong()).isPositive();
        assertThat(statistics.path("decidedDays").path("longest").asInt()).isPositive();
        assertThat(api.as(vera).get("/admin/verification")).isProblem(403, "forbidden");
    }

    /** A mailbox that does not fit: no name of this world stands in it. */
    private UUID flagged() {
        UUID id = Applications.waiting(forum, nia);
        forum.run(
                "insert into work_address (member_id, domain, address, address_hash, proven_on)"
                        + " values (?, 'hospital.example', 'reception@hospital.example', random_bytes(32), '2026-01-05')",
                nia.id());
        assertThat(EvidenceApiIT.texts(show(vera, id).path("countable")))
                .containsOnly("document", "vouches", "work-address");
        return id;
    }

    private JsonNode show(Person verifier, UUID id) {
        return api.as(verifier).get("/verification/applications/" + id).json();
    }

    private Answer decide(Person verifier, UUID id, String decision, @org.jspecify.annotations.Nullable String reason) {
        Map<String, Object> body =
                reason == null ? Map.of("decision", decision) : Map.of("decision", decision, "reason", reason);
        return api.as(verifier).post("/verification/applications/" + id + "/decision", body);
    }
}
