package org.consilium.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.testing.Answer;
import org.consilium.testing.Api;
import org.consilium.testing.Applications;
import org.consilium.testing.Forum;
import org.consilium.testing.Person;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServerTest
class VouchingApiIT {
    private final Forum forum = TestServer.forum();
    private final Api api = Api.anonymous();
    private Person nia;
    private Person ana;
    private Person ben;
    private String token = "";

    @BeforeEach
    void somebodyAsks() {
        nia = forum.applicant("Nia");
        ana = forum.member("Ana");
        ben = forum.member("Ben");
        Applications.begun(forum, nia);
        token = ask(nia);
    }

    @Test
    void twoColleaguesAreAKindOfEvidence() {
        assertThat(api.as(ana)
                        .post("/vouching/invitation", Map.of("token", token))
                        .json()
                        .path("name")
                        .asText())
                .isEqualTo("Nia");
        assertThat(vouch(ana, true)).hasStatus(204);
        assertThat(countable()).doesNotContain("vouches");

        assertThat(vouch(ben, true)).hasStatus(204);

        assertThat(countable()).contains("vouches");
        assertThat(api.as(nia).get("/me/application").json().path("vouchers").asInt())
                .isEqualTo(2);
        JsonNode vouches = seen().path("vouches");
        assertThat(vouches).extracting(vouch -> vouch.path("name").asText()).containsExactlyInAnyOrder("Ana", "Ben");
    }

    @Test
    void whoDoesNotKnowTheApplicantSaysSoAndVerifiersAreWarned() {
        assertThat(vouch(ana, false)).hasStatus(204);
        assertThat(api.as(nia)
                        .post("/me/application/evidence", Map.of("kind", "work-address", "address", "n@x.example")))
                .hasStatus(409);
        forum.run(
                "update application set state = 'open', submitted_on = utc_date(), round = 1 where member_id = ?",
                nia.id());
        assertThat(vouch(ben, true)).hasStatus(204);

        assertThat(EvidenceApiIT.texts(seen().path("item").path("flags"))).contains("vouch-denied");
    }

    @Test
    void onlyTheSameProfessionVouches() {
        Person nurse = forum.member("Nuno", "nurse", "PT", List.of());

        assertThat(vouch(nurse, true)).isProblem(409, "other-profession");
    }

    @Test
    void vouchersHaveNotVouchedForEachOther() {
        forum.run(
                "insert into vouch (member_id, voucher_id, knows, statement, given_on) values (?, ?, true, 'Long ago', utc_date())",
                ben.id(),
                ana.id());
        assertThat(vouch(ana, true)).hasStatus(204);

        assertThat(vouch(ben, true)).isProblem(409, "tied-vouchers");
    }

    @Test
    void eachAnswersOnce() {
        assertThat(vouch(ana, true)).hasStatus(204);

        assertThat(vouch(ana, false)).isProblem(409, "already-answered");
    }

    @Test
    void aNewLinkEndsTheOldOne() {
        String old = token;
        token = ask(nia);

        assertThat(api.as(ana).post("/vouching/invitation", Map.of("token", old)))
                .isProblem(404, "link-unusable");
        assertThat(api.as(ana).post("/vouching/invitation", Map.of("token", token)))
                .hasStatus(200);
    }

    @Test
    void theApplicantSeesUntilWhenTheLinkWorks() {
        String until =
                api.as(nia).get("/me/application").json().path("vouchLinkUntil").asText();
        assertThat(LocalDate.parse(until)).isAfter(LocalDate.now(ZoneOffset.UTC).plusDays(7));

        forum.run("update vouch_request set expires_on = '2026-01-05' where member_id = ?", nia.id());

        assertThat(api.as(nia)
                        .get("/me/application")
                        .json()
                        .path("vouchLinkUntil")
                        .isNull())
                .isTrue();
    }

    @Test
    void noVerifierDecidesOnSomebodyTheyVouchedFor() {
        Person vera = forum.verifier("Vera");
        assertThat(vouch(vera, true)).hasStatus(204);
        Person applicant = nia;
        forum.run(
                "update application set state = 'open', submitted_on = utc_date(), round = 1 where member_id = ?",
                applicant.id());
        String path = "/verification/applications/" + id();

        assertThat(api.as(vera).post(path + "/decision", Map.of("decision", "refuse", "reason", "No.")))
                .isProblem(409, "vouched-for");
        assertThat(api.as(vera).put(path + "/assignment")).isProblem(409, "vouched-for");
    }

    @Test
    void applicantsVouchForNobody() {
        assertThat(vouch(forum.applicant("Max"), true)).isProblem(403, "verification-required");
    }

    private String ask(Person applicant) {
        Answer asked = api.as(applicant).post("/me/application/evidence", Map.of("kind", "vouching"));
        assertThat(asked).hasStatus(201);
        String url = asked.json().path("url").asText();
        return url.substring(url.indexOf('#') + 1);
    }

    private Answer vouch(Person voucher, boolean knows) {
        return api.as(voucher)
                .post("/vouching", Map.of("token", token, "knows", knows, "statement", "From the ward in Porto."));
    }

    private List<String> countable() {
        return EvidenceApiIT.texts(seen().path("countable"));
    }

    private JsonNode seen() {
        return api.as(forum.verifier("Viv"))
                .get("/verification/applications/" + id())
                .json();
    }

    private UUID id() {
        return UUID.fromString(
                api.as(nia).get("/me/application").json().path("id").asText());
    }
}
