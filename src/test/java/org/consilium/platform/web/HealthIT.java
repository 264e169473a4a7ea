package org.consilium.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.consilium.testing.Answer;
import org.consilium.testing.Api;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.Test;

@ServerTest
class HealthIT {
    private final Api management = Api.of(TestServer.management());

    @Test
    void aReadyServerSaysSoForDatabaseMigrationsAndJobs() {
        Answer ready = management.get("//health/ready");

        assertThat(ready).hasStatus(200);
        for (String part : new String[] {"database", "migrations", "jobs"}) {
            assertThat(statusOf(part, ready.json())).as(part).isEqualTo("UP");
        }
    }

    @Test
    void aServerThatAnswersIsAlive() {
        assertThat(statusOf("consilium", management.get("//health/live").json()))
                .isEqualTo("UP");
    }

    @Test
    void metricsCountTheJobs() {
        assertThat(management.get("//metrics").text())
                .contains("consilium_jobs{")
                .contains("state=\"dead\"")
                .contains("state=\"waiting\"");
    }

    @Test
    void noMetricSaysWhoDidWhat() {
        assertThat(management.get("//metrics").text()).doesNotContain("@", "member_id", "memberId", "sign_in=");
    }

    @Test
    void thePublicPortKnowsNeitherHealthNorMetrics() {
        Api visitor = Api.anonymous();

        assertThat(visitor.get("//health/ready").text()).doesNotContain("\"checks\"");
        assertThat(visitor.get("//metrics").text()).doesNotContain("jvm_memory");
    }

    private static String statusOf(String part, JsonNode health) {
        for (JsonNode check : health.path("checks")) {
            if (check.path("name").asText().equals(part)) {
                return check.path("status").asText();
            }
        }
        return "absent";
    }
}
