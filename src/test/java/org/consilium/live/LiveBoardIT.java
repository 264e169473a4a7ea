package org.consilium.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import org.consilium.testing.LiveClient;
import org.consilium.testing.Person;
import org.consilium.testing.ServerTest;
import org.junit.jupiter.api.Test;

@ServerTest
class LiveBoardIT {
    private final LiveForum forum = new LiveForum();
    private final Person ana = forum.people.member("Ana");
    private final Person ben = forum.people.member("Ben");
    private final LiveForum.Board board = forum.board(ana, ben);

    @Test
    void aNewThreadAndEveryReplyBringTheRowUpToDate() {
        try (LiveClient reader = LiveClient.of(ben).subscribe(board.slug())) {
            UUID thread = forum.thread(board, ana);
            JsonNode opened = reader.await(frame -> isRow(frame, thread, 1));
            assertThat(opened.path("board").asText()).isEqualTo(board.slug());
            assertThat(opened.path("thread").has("unread")).isFalse();

            forum.reply(thread, ana, "One more thing");
            reader.await(frame -> isRow(frame, thread, 2));
            forum.as(ana).put("/threads/" + thread + "/close", Map.of());
            reader.await(frame -> isRow(frame, thread, 2)
                    && frame.path("thread").path("closed").asBoolean());
        }
    }

    @Test
    void aBurstOfRepliesIsToldAsFewRows() {
        UUID thread = forum.thread(board, ana);
        try (LiveClient reader = LiveClient.of(ben).subscribe(board.slug())) {
            long start = System.nanoTime();
            for (int i = 0; i < 40; i++) {
                forum.reply(thread, ana, "Reply " + i);
            }
            reader.await(frame -> isRow(frame, thread, 41));
            double seconds = (System.nanoTime() - start) / 1e9;

            assertThat(reader.frames("board.thread")).hasSizeLessThanOrEqualTo((int) (2 * seconds) + 2);
        }
    }

    @Test
    void whatHappensOnAnotherBoardIsNotTold() {
        LiveForum.Board other = forum.board(ana, ben);
        try (LiveClient reader = LiveClient.of(ben).subscribe(board.slug())) {
            forum.thread(other, ana);
            UUID here = forum.thread(board, ana);

            reader.await(frame -> isRow(frame, here, 1));
            assertThat(reader.frames("board.thread"))
                    .allMatch(frame -> frame.path("board").asText().equals(board.slug()));
        }
    }

    private static boolean isRow(JsonNode frame, UUID thread, int posts) {
        JsonNode row = frame.path("thread");
        return row.path("id").asText().equals(thread.toString())
                && row.path("posts").asInt() == posts;
    }
}
