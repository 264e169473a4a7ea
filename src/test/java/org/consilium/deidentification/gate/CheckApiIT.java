package org.consilium.deidentification.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.consilium.testing.Answer;
import org.consilium.testing.Api;
import org.consilium.testing.Forum;
import org.consilium.testing.Person;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ServerTest
class CheckApiIT {
    private static final String CHECK = "/deidentification/check";
    private static final int MORE_THAN_THE_LIMIT = 400;

    private final Forum forum = TestServer.forum();
    private final Person ana = forum.member("Ana");
    private final Api asAna = Api.anonymous().as(ana);

    @Test
    void whatIdentifiesAPatientIsFoundWithAReasonAndAReplacement() {
        String text = "\uD83D\uDE4F Reviewed Mr John Harrington in clinic.";

        JsonNode name = only(check(text), "name");

        assertThat(text.substring(name.path("start").asInt(), name.path("end").asInt()))
                .contains("Harrington");
        assertThat(name.path("action").asText()).isEqualTo("block");
        assertThat(name.path("reason").asText()).isNotBlank().doesNotContain("Harrington");
        assertThat(name.path("rule").asText()).isNotBlank();
        assertThat(name.path("replacement").asText()).isNotBlank();
        assertThat(name.path("evidence").asText()).isIn("gazetteer", "context", "shape", "label", "checksum");
        assertThat(name.path("score").asDouble()).isBetween(0.0, 1.0);
        assertThat(name.path("certain").asBoolean()).isFalse();
    }

    @Test
    void aNumberWhoseCheckDigitsAreRightIsCertain() {
        JsonNode number = only(check("NHS number 943 476 5919, seen today."), "national-id");

        assertThat(number.path("certain").asBoolean()).isTrue();
        assertThat(number.path("evidence").asText()).isEqualTo("checksum");
    }

    @Test
    void aTextWithoutIdentifiersHasNoFindings() {
        assertThat(check("Started on amoxicillin 500 mg three times daily for Crohn's disease.")
                        .json()
                        .path("findings"))
                .isEmpty();
    }

    @Test
    void onlyMembersHaveTextsExamined() {
        Map<String, String> request = Map.of("text", "Mr Smith");

        assertThat(Api.anonymous().post(CHECK, request)).isProblem(401, "not-signed-in");
        assertThat(Api.anonymous().as(forum.applicant("Ann")).post(CHECK, request))
                .isProblem(403, "verification-required");
        assertThat(Api.anonymous().withToken(forum.accessToken(ana, "write")).post(CHECK, request))
                .hasStatus(200);
    }

    @Test
    @DisplayName("S10 what is longer than a post is not examined")
    void textsHaveALimit() {
        assertThat(check("a".repeat(20_000))).hasStatus(200);
        assertThat(check("a".repeat(20_001))).isProblem(400, "validation-failed");
        assertThat(asAna.post(CHECK, Map.of())).isProblem(400, "validation-failed");
    }

    @Test
    @DisplayName("S35 who has texts examined like a program has to wait")
    void checksAreLimited() {
        Answer answer = check("Well");
        for (int i = 0; answer.status() == 200 && i < MORE_THAN_THE_LIMIT; i++) {
            answer = check("Well");
        }

        assertThat(answer).isProblem(429, "too-many-requests");
        assertThat(Api.anonymous().as(forum.member("Ben")).post(CHECK, Map.of("text", "Well")))
                .hasStatus(200);
    }

    @Test
    @DisplayName("S20 examining a text leaves no trace of who wrote it")
    void checksLeaveNoTrace() {
        forum.run("update sign_in set last_used_on = utc_date() - interval 1 day where member_id = ?", ana.id());

        assertThat(check("Mr John Harrington")).hasStatus(200);
        assertThat(asAna.post(
                        "/deidentification/feedback",
                        Map.of("outcomes", java.util.List.of(RuleStatisticsApiIT.outcome("date", "kept", 1)))))
                .hasStatus(204);

        assertThat(forum.count(
                        "select count(*) from sign_in where member_id = ? and last_used_on = utc_date()", ana.id()))
                .isZero();
    }

    private Answer check(String text) {
        return asAna.post(CHECK, Map.of("text", text));
    }

    private static JsonNode only(Answer answer, String type) {
        assertThat(answer).hasStatus(200);
        JsonNode findings = answer.json().path("findings");
        assertThat(findings).hasSize(1);
        assertThat(findings.path(0).path("class").asText()).isEqualTo(type);
        return findings.path(0);
    }
}
