package org.consilium.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.testing.LiveClient;
import org.consilium.testing.Person;
import org.consilium.testing.ServerTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ServerTest
@DisplayName("S16 Who is told nothing, or nothing more")
class LiveAccessIT {
    private static final Duration TWO_SECONDS = Duration.ofSeconds(2);

    private final LiveForum forum = new LiveForum();
    private final Person ana = forum.people.member("Ana");
    private final Person ben = forum.people.member("Ben");
    private final LiveForum.Board board = forum.board(ana, ben);
    private final UUID thread = forum.thread(board, ana);
    private final long seq = forum.seq(thread, ana);

    @Test
    @DisplayName("S02 a hidden thread and a missing one are refused alike")
    void aHiddenThreadAndAMissingOneAreRefusedAlike() {
        UUID missing = UUID.randomUUID();
        try (LiveClient stranger = LiveClient.of(forum.people.member("Sam"))) {
            stranger.say("{\"type\":\"subscribe\",\"thread\":\"" + thread + "\",\"after\":0}");
            stranger.say("{\"type\":\"subscribe\",\"thread\":\"" + missing + "\",\"after\":0}");
            stranger.await(frame -> frame.path("thread").asText().equals(missing.toString()));
            stranger.await(frame -> frame.path("thread").asText().equals(thread.toString()));

            List<String> refusals = stranger.texts().subList(1, 3);
            assertThat(refusals.stream().map(text -> text.replace(thread.toString(), missing.toString())))
                    .allMatch(
                            ("{\"type\":\"refused\",\"thread\":\"" + missing + "\",\"problem\":\"not-found\"}")
                                    ::equals);

            forum.reply(thread, ana, "Not for everybody");
            stranger.say("{\"type\":\"ping\"}");
            stranger.await("pong");
            assertThat(stranger.frames("post.added")).isEmpty();
        }
    }

    @Test
    void aHiddenBoardIsRefused() {
        try (LiveClient stranger = LiveClient.of(forum.people.member("Sam"))) {
            stranger.say("{\"type\":\"subscribe\",\"board\":\"" + board.slug() + "\"}");

            assertThat(stranger.await("refused").path("board").asText()).isEqualTo(board.slug());
        }
    }

    @Test
    @DisplayName("S06 the sockets of a sign-in that is revoked close within two seconds, the others stay")
    void theSocketsOfARevokedSignInClose() {
        Person benAtHome = forum.people.signedInAgain(ben);
        try (LiveClient atHome = LiveClient.of(benAtHome).subscribe(thread, seq);
                LiveClient atWork = LiveClient.of(ben).subscribe(thread, seq)) {
            assertThat(forum.as(ben).delete("/me/sign-ins")).hasStatus(204);
            long revoked = System.nanoTime();

            assertThat(atHome.awaitClose()).isEqualTo(4401);
            assertThat(Duration.ofNanos(System.nanoTime() - revoked)).isLessThan(TWO_SECONDS);
            forum.reply(thread, ana, "Still there?");
            atWork.awaitSeq(seq + 1);
            assertThat(atHome.frames("post.added")).isEmpty();
        }
    }

    @Test
    void theSocketClosesAtSignOut() {
        try (LiveClient socket = LiveClient.of(ben)) {
            assertThat(forum.as(ben).delete("/session")).hasStatus(204);

            assertThat(socket.awaitClose()).isEqualTo(4401);
        }
    }

    @Test
    void theSocketOfARevokedAccessTokenCloses() {
        String tokens = "/tokens";
        JsonNode made = forum.as(ben)
                .post(tokens, Map.of("name", "script", "scope", "read", "days", 7))
                .json();
        try (LiveClient socket =
                LiveClient.withToken(made.path("token").asText()).subscribe(thread, seq)) {
            assertThat(forum.as(ben).delete(tokens + "/" + made.path("id").asText()))
                    .hasStatus(204);

            assertThat(socket.awaitClose()).isEqualTo(4401);
        }
    }

    @Test
    void whoLosesTheBoardIsToldSoWithinTwoSecondsAndNothingMore() {
        Person admin = forum.people.administrator("Ada");
        try (LiveClient socket = LiveClient.of(ben).subscribe(thread, seq).subscribe(board.slug());
                LiveClient author = LiveClient.of(ana).subscribe(thread, seq)) {
            assertThat(forum.as(admin).delete("/admin/boards/" + board.slug() + "/invitations/" + ben.id()))
                    .hasStatus(204);
            long lost = System.nanoTime();
            socket.await(frame -> isRefusal(frame, "thread"));
            socket.await(frame -> isRefusal(frame, "board"));
            assertThat(Duration.ofNanos(System.nanoTime() - lost)).isLessThan(TWO_SECONDS);

            forum.reply(thread, ana, "Among ourselves");
            author.awaitSeq(seq + 1);
            socket.say("{\"type\":\"ping\"}");
            socket.await("pong");
            assertThat(socket.frames("post.added")).isEmpty();
            assertThat(socket.frames("board.thread")).isEmpty();
        }
    }

    @Test
    void whoMayNotSeeWhereAThreadWasMovedIsToldNothingMore() {
        Person moderator = forum.people.moderator("Mo");
        LiveForum.Board elsewhere = forum.board(ana);
        try (LiveClient socket = LiveClient.of(ben).subscribe(thread, seq)) {
            assertThat(forum.as(moderator).post("/threads/" + thread + "/move", Map.of("board", elsewhere.slug())))
                    .hasStatus(204);

            socket.await(frame -> isRefusal(frame, "thread"));
            assertThat(socket.texts()).noneMatch(text -> text.contains(elsewhere.slug()));
        }
    }

    private static boolean isRefusal(JsonNode frame, String of) {
        return frame.path("type").asText().equals("refused") && frame.has(of);
    }
}
