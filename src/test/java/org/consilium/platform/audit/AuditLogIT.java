package org.consilium.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.consilium.platform.crypto.KeystoreFile;
import org.consilium.testing.Answer;
import org.consilium.testing.Api;
import org.consilium.testing.Forum;
import org.consilium.testing.Person;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestDatabase;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ServerTest
class AuditLogIT {
    private final Forum forum = TestServer.forum();
    private final Person admin = forum.administrator("Ada Audit");
    private final Api api = Api.anonymous().as(admin);

    @Test
    void anAdministratorSeesWhatStaffDidNewestFirst() {
        UUID first = deleteADeadJob();
        UUID second = deleteADeadJob();

        Answer answer = api.get("/admin/audit?limit=2");

        assertThat(answer).hasStatus(200);
        JsonNode newest = answer.json().path("items").path(0);
        assertThat(newest.path("kind").asText()).isEqualTo("job-deleted");
        assertThat(newest.path("actor").asText()).isEqualTo(admin.id().toString());
        assertThat(newest.path("subject").asText()).isEqualTo(second.toString());
        assertThat(newest.path("detail").path("kind").asText()).isEqualTo("no-such-kind");
        String cursor = answer.json().path("next").asText();
        assertThat(api.get("/admin/audit?limit=100&cursor=" + cursor).text()).doesNotContain(second.toString());
        assertThat(api.get("/admin/audit?limit=100").text()).contains(first.toString());
    }

    @Test
    void entriesAreNumberedWithoutGaps() {
        deleteADeadJob();
        deleteADeadJob();

        JsonNode items = api.get("/admin/audit?limit=2").json().path("items");

        assertThat(items.path(0).path("seq").asLong())
                .isEqualTo(items.path(1).path("seq").asLong() + 1);
    }

    @Test
    @DisplayName("S24 the log that the server writes is intact")
    void theLogThatTheServerWritesIsIntact() throws IOException, SQLException {
        deleteADeadJob();

        AuditVerifier verifier = new AuditVerifier(
                KeystoreFile.open(
                        TestServer.keystore(),
                        Files.readString(TestServer.keystorePassword()).toCharArray()),
                TestServer.checkpoints());

        try (Connection connection = TestDatabase.application().connect()) {
            AuditReport report = verifier.verify(connection);

            assertThat(report.findings()).isEmpty();
            assertThat(report.entries()).isPositive();
        }
    }

    @Test
    void nobodyElseSeesIt() {
        assertThat(Api.anonymous().get("/admin/audit")).isProblem(401, "not-signed-in");
        assertThat(Api.anonymous().as(forum.applicant("Abe Applicant")).get("/admin/audit"))
                .isProblem(403, "verification-required");
        assertThat(Api.anonymous().as(forum.member("Mia Member")).get("/admin/audit"))
                .isProblem(403, "forbidden");
        assertThat(Api.anonymous().as(forum.moderator("Mo Moderator")).get("/admin/audit"))
                .isProblem(403, "forbidden");
    }

    private UUID deleteADeadJob() {
        UUID job = UUID.randomUUID();
        forum.run(
                "insert into job (id, kind, payload, state, attempts, run_at, created_on)"
                        + " values (?, 'no-such-kind', '{}', 'DEAD', 8, utc_timestamp(6), utc_date())",
                job);
        assertThat(api.delete("/admin/jobs/" + job)).hasStatus(204);
        return job;
    }
}
