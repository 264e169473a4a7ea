package org.consilium.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consilium.testing.Answer;
import org.consilium.testing.Api;
import org.consilium.testing.Eventually;
import org.consilium.testing.Forum;
import org.consilium.testing.LiveClient;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@ServerTest
@Isolated("it counts the open sockets of all")
class HealthIT {
    private static final Pattern SOCKETS =
            Pattern.compile("^consilium_live_sockets(?:\\{[^}]*})? ([0-9.]+)$", Pattern.MULTILINE);

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
                .contains("state=\"waiting\"")
                .doesNotContain("NaN");
    }

    @Test
    void metricsCountTheOpenSockets() {
        Forum forum = TestServer.forum();
        double before = sockets();

        try (LiveClient socket = LiveClient.of(forum.member("Ana")).hello()) {
            assertThat(socket.isOpen()).isTrue();
            assertThat(sockets()).isEqualTo(before + 1);
        }
        Eventually.holds("the socket is counted no more", () -> sockets() == before);
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

    private double sockets() {
        String metrics = management.get("//metrics").text();
        Matcher metric = SOCKETS.matcher(metrics);
        assertThat(metric.find()).as(metrics).isTrue();
        return Double.parseDouble(metric.group(1));
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
