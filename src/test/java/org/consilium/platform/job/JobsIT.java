package org.consilium.platform.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.consilium.testing.Answer;
import org.consilium.testing.Api;
import org.consilium.testing.Forum;
import org.consilium.testing.Person;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestDatabase;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.Test;

@ServerTest
class JobsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String HARMLESS = "forget-idempotency-keys";
    private static final String UNKNOWN = "no-such-kind";

    private final Forum forum = TestServer.forum();
    private final Person admin = forum.administrator("Jo Jobs");
    private final Api api = Api.anonymous().as(admin);

    @Test
    void aJobThatIsDueIsDoneAndLeavesNothing() {
        UUID job = insert(HARMLESS, "WAITING", 0);

        await(() -> state(job).isEmpty());
    }

    @Test
    void aJobThatFailsOnceTooOftenIsADeadLetterThatAnAdministratorSees() {
        UUID job = insert(UNKNOWN, "WAITING", Job.MOST_ATTEMPTS - 1);

        await(() -> state(job).filter("DEAD"::equals).isPresent());

        JsonNode letter = listed("dead", job);
        assertThat(letter.path("kind").asText()).isEqualTo(UNKNOWN);
        assertThat(letter.path("state").asText()).isEqualTo("dead");
        assertThat(letter.path("attempts").asInt()).isEqualTo(Job.MOST_ATTEMPTS);
        assertThat(letter.path("lastError").asText()).startsWith("IllegalStateException at RunJob.java");
        assertThat(letter.has("payload")).isFalse();
    }

    @Test
    void aJobThatFailsWaitsForItsNextTry() {
        UUID job = insert(UNKNOWN, "WAITING", 0);

        await(() -> listed("waiting", job).path("attempts").asInt() == 1);
    }

    @Test
    void aJobWhoseWorkerDiedIsTakenOver() {
        UUID job = UUID.randomUUID();
        forum.run(
                "insert into job (id, kind, payload, state, attempts, run_at, lease_until, created_on)"
                        + " values (?, ?, '{}', 'RUNNING', 1, utc_timestamp(6), '2020-01-01', utc_date())",
                job,
                HARMLESS);

        await(() -> state(job).isEmpty());
    }

    @Test
    void aDeadJobThatIsRetriedIsDoneAtOnce() {
        UUID job = insert(HARMLESS, "DEAD", Job.MOST_ATTEMPTS);

        assertThat(api.post("/admin/jobs/" + job + "/retry")).hasStatus(204);

        await(() -> state(job).isEmpty());
    }

    @Test
    void aRunningJobIsLeftToItsWorker() {
        UUID job = UUID.randomUUID();
        forum.run(
                "insert into job (id, kind, payload, state, attempts, run_at, lease_until, created_on)"
                        + " values (?, ?, '{}', 'RUNNING', 1, utc_timestamp(6), '2099-01-01', utc_date())",
                job,
                HARMLESS);

        assertThat(api.post("/admin/jobs/" + job + "/retry")).isProblem(409, "job-running");
        assertThat(api.delete("/admin/jobs/" + job)).isProblem(409, "job-running");
        forum.run("delete from job where id = ?", job);
    }

    @Test
    void aJobThatIsGivenUpIsGone() {
        UUID job = insert(UNKNOWN, "DEAD", Job.MOST_ATTEMPTS);

        assertThat(api.delete("/admin/jobs/" + job)).hasStatus(204);

        assertThat(state(job)).isEmpty();
        assertThat(api.delete("/admin/jobs/" + job)).isProblem(404, "not-found");
        assertThat(api.post("/admin/jobs/" + job + "/retry")).isProblem(404, "not-found");
    }

    @Test
    void recurringJobsHaveTheirNextTurnAtAMultipleOfTheirPeriod() throws SQLException {
        try (Connection connection = TestDatabase.owner().connect();
                PreparedStatement query =
                        connection.prepareStatement("select count(*) from recurring_job where kind = 'audit-checkpoint'"
                                + " and minute(next_run_at) = 0 and second(next_run_at) = 0");
                ResultSet row = query.executeQuery()) {
            row.next();
            assertThat(row.getInt(1)).isEqualTo(1);
        }
    }

    @Test
    void anUnknownStateIsRefused() {
        assertThat(api.get("/admin/jobs?state=sleeping")).isProblem(400, "validation-failed");
    }

    @Test
    void pagesFollowOneAnother() {
        for (int i = 0; i < 3; i++) {
            insert(UNKNOWN, "DEAD", Job.MOST_ATTEMPTS);
        }

        Answer first = api.get("/admin/jobs?state=dead&limit=1");
        String cursor = first.json().path("next").asText();
        Answer second = api.get("/admin/jobs?state=dead&limit=1&cursor=" + cursor);

        assertThat(second).hasStatus(200);
        assertThat(second.json().path("items").path(0).path("id"))
                .isNotEqualTo(first.json().path("items").path(0).path("id"));
    }

    @Test
    void nobodyElseTouchesThem() {
        UUID job = insert(UNKNOWN, "DEAD", Job.MOST_ATTEMPTS);
        for (Person other : new Person[] {forum.member("Mia Member"), forum.verifier("Vi Verifier")}) {
            Api stranger = Api.anonymous().as(other);
            assertThat(stranger.get("/admin/jobs")).isProblem(403, "forbidden");
            assertThat(stranger.post("/admin/jobs/" + job + "/retry")).isProblem(403, "forbidden");
            assertThat(stranger.delete("/admin/jobs/" + job)).isProblem(403, "forbidden");
        }
        assertThat(Api.anonymous().get("/admin/jobs")).isProblem(401, "not-signed-in");
        assertThat(state(job)).contains("DEAD");
    }

    private UUID insert(String kind, String state, int attempts) {
        UUID job = UUID.randomUUID();
        forum.run(
                "insert into job (id, kind, payload, state, attempts, run_at, created_on)"
                        + " values (?, ?, '{}', ?, ?, '2020-01-01', utc_date())",
                job,
                kind,
                state,
                attempts);
        return job;
    }

    private JsonNode listed(String state, UUID job) {
        Answer answer = api.get("/admin/jobs?state=" + state + "&limit=100");
        for (JsonNode item : answer.json().path("items")) {
            if (item.path("id").asText().equals(job.toString())) {
                return item;
            }
        }
        return answer.json().path("absent");
    }

    private static Optional<String> state(UUID job) {
        try (Connection connection = TestDatabase.owner().connect();
                PreparedStatement query = connection.prepareStatement("select state from job where id = ?")) {
            query.setString(1, job.toString());
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("in time").isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
