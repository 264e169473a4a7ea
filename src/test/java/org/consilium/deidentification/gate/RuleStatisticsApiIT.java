package org.consilium.deidentification.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.consilium.testing.Answer;
import org.consilium.testing.Api;
import org.consilium.testing.Eventually;
import org.consilium.testing.Forum;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Others count as well while these tests run, so they look at what their own call adds. */
@ServerTest
class RuleStatisticsApiIT {
    private static final String STATISTICS = "/admin/deidentification";
    private static final String RULE = "email";

    private final Forum forum = TestServer.forum();
    private final Api asAna = Api.anonymous().as(forum.member("Ana"));
    private final Api asAda = Api.anonymous().as(forum.administrator("Ada"));

    @Test
    void whatAuthorsDidIsCountedByRule() {
        use(RULE);
        JsonNode before = figures(RULE);

        assertThat(feedback(outcome(RULE, "accepted", 3), outcome(RULE, "dismissed", 1), outcome(RULE, "kept", 1)))
                .hasStatus(204);

        JsonNode after = figures(RULE);
        assertThat(after.path("accepted").asLong() - before.path("accepted").asLong())
                .isEqualTo(3);
        assertThat(after.path("dismissed").asLong() - before.path("dismissed").asLong())
                .isEqualTo(1);
        assertThat(after.path("kept").asLong() - before.path("kept").asLong()).isEqualTo(1);
        assertThat(after.path("found").asLong() - before.path("found").asLong()).isEqualTo(5);
    }

    @Test
    void theSumsAreKeptByDayAndAddedUp() {
        use("url");
        keep();
        long before = kept("url");
        feedback(outcome("url", "dismissed", 2));
        keep();
        feedback(outcome("url", "dismissed", 5));
        keep();

        assertThat(kept("url") - before).isEqualTo(7);
        assertThat(figures("url").path("dismissed").asLong()).isEqualTo(kept("url"));
    }

    @Test
    void whatIsOlderThanTheFiguresDoesNotCountAndGoesAfterAYear() {
        forum.run("insert into rule_tally (day, rule, outcome, total) values"
                + " (utc_date() - interval 91 day, 'old-rule', 'kept', 1),"
                + " (utc_date() - interval 400 day, 'older-rule', 'kept', 1)");

        assertThat(figures("old-rule").isMissingNode()).isTrue();
        keep();
        assertThat(forum.count("select count(*) from rule_tally where rule = 'older-rule'"))
                .isZero();
        assertThat(forum.count("select count(*) from rule_tally where rule = 'old-rule'"))
                .isOne();
        forum.run("delete from rule_tally where rule = 'old-rule'");
    }

    @Test
    void aRuleThatNobodyKnowsIsNotCounted() {
        assertThat(feedback(outcome("made-up-by-a-client", "kept", 1))).hasStatus(204);

        assertThat(figures("made-up-by-a-client").isMissingNode()).isTrue();
    }

    @Test
    void senselessFeedbackIsRefused() {
        assertThat(feedback(outcome(RULE, "kept", 0))).isProblem(400, "validation-failed");
        assertThat(feedback(outcome(RULE, "kept", 1_001))).isProblem(400, "validation-failed");
        assertThat(feedback(outcome("r".repeat(41), "kept", 1))).isProblem(400, "validation-failed");
        assertThat(feedback(outcome(RULE, "shouted-at", 1))).hasStatus(400);
        assertThat(asAna.post(
                        "/deidentification/feedback",
                        Map.of("outcomes", java.util.Collections.nCopies(101, outcome(RULE, "kept", 1)))))
                .isProblem(400, "validation-failed");
    }

    @Test
    void onlyAdministratorsSeeTheFigures() {
        assertThat(Api.anonymous().get(STATISTICS)).isProblem(401, "not-signed-in");
        assertThat(asAna.get(STATISTICS)).isProblem(403, "forbidden");
        assertThat(Api.anonymous().as(forum.moderator("Mo")).get(STATISTICS)).isProblem(403, "forbidden");
        assertThat(Api.anonymous().as(forum.applicant("Ann")).get(STATISTICS)).isProblem(403, "verification-required");
        assertThat(Api.anonymous().as(forum.applicant("Ann")).post("/deidentification/feedback", Map.of()))
                .isProblem(403, "verification-required");
    }

    @Test
    @DisplayName("S20 the table of outcomes has no column that leads to a member, a text or a time of day")
    void thereIsNoColumnForAnybody() {
        assertThat(forum.texts("select column_name from information_schema.columns where table_name = 'rule_tally'"
                        + " and table_schema = database()"))
                .containsExactlyInAnyOrder("day", "rule", "outcome", "total");
    }

    static Map<String, Object> outcome(String rule, String outcome, int count) {
        return Map.of("rule", rule, "outcome", outcome, "count", count);
    }

    @SafeVarargs
    private Answer feedback(Map<String, Object>... outcomes) {
        return asAna.post("/deidentification/feedback", Map.of("outcomes", List.of(outcomes)));
    }

    /** Lets a rule find something, because only then is it counted. */
    private void use(String rule) {
        String text = "Write to patient.one@clinic.example or see https://clinic.example/patients/123.";
        assertThat(asAna.post("/deidentification/check", Map.of("text", text)).text())
                .contains("\"" + rule + "\"");
    }

    /** Has what was counted so far written to the table; a rule of its own tells when that is done. */
    private void keep() {
        forum.run("insert into rule_tally (day, rule, outcome, total) values ('2020-01-01', 'kept-marker', 'kept', 1)"
                + " on duplicate key update total = 1");
        forum.makeDue("keep-rule-tally");
        Eventually.holds(
                "the tally is kept",
                () -> forum.count("select count(*) from rule_tally where rule = 'kept-marker'") == 0);
    }

    private long kept(String rule) {
        return forum.count(
                "select coalesce(sum(total), 0) from rule_tally where rule = ? and outcome = 'dismissed'", rule);
    }

    private JsonNode figures(String rule) {
        Answer answer = asAda.get(STATISTICS);
        assertThat(answer).hasStatus(200);
        for (JsonNode each : answer.json().path("rules")) {
            if (each.path("rule").asText().equals(rule)) {
                return each;
            }
        }
        return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
    }
}
