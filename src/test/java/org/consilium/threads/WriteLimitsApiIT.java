package org.consilium.threads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.consilium.testing.Answer;
import org.consilium.testing.Api;
import org.consilium.testing.Forum;
import org.consilium.testing.Person;
import org.consilium.testing.Places;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The limits are those of the configuration; replies have a higher one here, because other tests write a lot. */
@ServerTest
class WriteLimitsApiIT {
    private static final int MORE_THAN_ANY_LIMIT = 900;

    private final Forum forum = TestServer.forum();
    private final Places places = new Places(forum);
    private final Person ana = forum.member("Ana");
    private final Person ben = forum.member("Ben");
    private final String board = places.board();
    private final UUID thread = places.thread(ben, board);
    private final Api asAna = Api.anonymous().as(ana);

    @Test
    @DisplayName("S35 who opens threads like a program has to wait, and nobody else")
    void newThreadsAreLimited() {
        Map<String, String> request = Map.of("title", "One more", "body", "And another one");

        assertToldToWait(() -> asAna.post("/boards/" + board + "/threads", request), 201, 3_600 / 30);
        assertThat(Api.anonymous().as(ben).post("/boards/" + board + "/threads", request))
                .hasStatus(201);
    }

    @Test
    @DisplayName("S35 who replies like a program has to wait, and nobody else")
    void repliesAreLimited() {
        // Tries count as well, and those on a thread that is not there cost least.
        String nowhere = "/threads/" + new UUID(0, 1) + "/posts";

        assertToldToWait(() -> asAna.post(nowhere, Map.of("body", "Again")), 404, 1);
        String mine = "/threads/" + thread + "/posts";
        assertThat(Api.anonymous().as(ben).post(mine, Map.of("body", "Calmly"))).hasStatus(201);
    }

    @Test
    @DisplayName("S33 S35 sending a reply again with its key does not count")
    void repeatedRepliesDoNotCount() {
        Api once = asAna.with("Idempotency-Key", "again-" + thread);
        for (int i = 0; i < MORE_THAN_ANY_LIMIT; i++) {
            assertThat(once.post("/threads/" + thread + "/posts", Map.of("body", "Only once")))
                    .hasStatus(201);
        }
    }

    @Test
    @DisplayName("S35 previews are limited")
    void previewsAreLimited() {
        assertToldToWait(() -> asAna.post("/preview", Map.of("body", "*Well*")), 200, 1);
    }

    @Test
    @DisplayName("S35 drafts are limited")
    void draftsAreLimited() {
        assertToldToWait(() -> asAna.put("/threads/" + thread + "/draft", Map.of("body", "Letter by letter")), 204, 1);
    }

    private static void assertToldToWait(Supplier<Answer> write, int otherwise, int seconds) {
        assertThat(write.get()).hasStatus(otherwise);
        Answer answer = write.get();
        for (int i = 0; answer.status() == otherwise && i < MORE_THAN_ANY_LIMIT; i++) {
            answer = write.get();
        }
        assertThat(answer).isProblem(429, "too-many-requests");
        assertThat(Integer.parseInt(answer.header("Retry-After").orElseThrow())).isBetween(1, seconds);
    }
}
