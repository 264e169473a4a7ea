package org.consilium.platform.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.consilium.testing.Answer;
import org.consilium.testing.Api;
import org.consilium.testing.Forum;
import org.consilium.testing.Person;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestDatabase;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@ServerTest
@Isolated("it fills the server up")
@DisplayName("S35 a database that hangs does not hang the server")
class OverloadIT {
    /** More than the server serves (24) and lets wait (96). */
    private static final int CROWD = 200;

    private final Forum forum = TestServer.forum();

    @Test
    void aCrowdIsToldToComeBackWhileHealthAnswersAndAllIsWellAfterwards() throws SQLException {
        Person admin = forum.administrator("Olga Overload");
        Api api = Api.anonymous().as(admin);
        ExecutorService clients = Executors.newFixedThreadPool(CROWD);
        List<CompletableFuture<Answer>> answers = new ArrayList<>();
        try (Connection lock = TestDatabase.owner().connect();
                Statement statement = lock.createStatement()) {
            statement.execute("lock tables audit_entry write");
            for (int i = 0; i < CROWD; i++) {
                answers.add(CompletableFuture.supplyAsync(() -> api.get("/admin/audit"), clients));
            }
            Answer refused = CompletableFuture.anyOf(answers.toArray(CompletableFuture[]::new))
                    .thenApply(Answer.class::cast)
                    .orTimeout(20, TimeUnit.SECONDS)
                    .join();

            assertThat(refused).isProblem(503, "overloaded");
            assertThat(refused.header("Retry-After")).isPresent();
            assertThat(Api.of(TestServer.management()).get("//health/live")).hasStatus(200);
            assertThat(Api.anonymous().get("//")).hasStatus(200);
            statement.execute("unlock tables");
        }
        List<Answer> all = answers.stream().map(CompletableFuture::join).toList();
        clients.shutdown();

        assertThat(all).extracting(Answer::status).contains(200, 503).containsOnly(200, 503);
        assertThat(api.get("/admin/audit")).hasStatus(200);
    }
}
