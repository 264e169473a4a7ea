package org.consilium.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.consilium.testing.LiveClient;
import org.consilium.testing.Person;
import org.consilium.testing.ServerTest;
import org.junit.jupiter.api.Test;

@ServerTest
class LiveThreadIT {
    private static final int REPLIES = 200;
    private static final int WRITERS = 4;

    private final LiveForum forum = new LiveForum();
    private final Person ana = forum.people.member("Ana");
    private final Person ben = forum.people.member("Ben");
    private final LiveForum.Board board = forum.board(ana, ben);
    private final UUID thread = forum.thread(board, ana);
    private final long seq = forum.seq(thread, ana);

    @Test
    void aReplyIsToldToTheAuthorAndToABystanderInTheVeryFormOfTheApi() {
        try (LiveClient author = LiveClient.of(ana).subscribe(thread, seq);
                LiveClient bystander = LiveClient.of(ben).subscribe(thread, seq)) {
            String post = forum.reply(thread, ana, "Agree, **entirely**.");
            author.awaitSeq(seq + 1);
            bystander.awaitSeq(seq + 1);

            JsonNode told = bystander.frames("post.added").get(0);
            assertThat(told.path("post"))
                    .isEqualTo(forum.as(ben).get("/posts/" + post).json());
            assertThat(frame(author, seq + 1)).isEqualTo(frame(bystander, seq + 1));
        }
    }

    @Test
    void everyKindOfChangeIsTold() {
        try (LiveClient reader = LiveClient.of(ben).subscribe(thread, seq)) {
            String post = forum.reply(thread, ana, "First thoughts");
            forum.as(ana).put("/posts/" + post, Map.of("body", "Second thoughts", "version", 0));
            forum.as(ben).put("/posts/" + post + "/helpful");
            forum.as(ana).put("/posts/" + post + "/withdrawal");
            forum.as(ana).put("/threads/" + thread + "/close");
            reader.awaitSeq(seq + 5);

            assertThat(reader.frames("post.edited")
                            .get(0)
                            .path("post")
                            .path("html")
                            .asText())
                    .contains("Second");
            JsonNode helpful = reader.frames("post.helpful").get(0);
            assertThat(helpful.path("helpful").asInt()).isEqualTo(1);
            assertThat(helpful.path("post").asText()).isEqualTo(post);
            JsonNode withdrawn = reader.frames("post.withdrawn").get(0).path("post");
            assertThat(withdrawn.path("html").asText()).isEmpty();
            assertThat(withdrawn.path("withdrawn").asText()).isEqualTo("author");
            JsonNode state = reader.frames("thread.state").get(0).path("state");
            assertThat(state.path("closed").asBoolean()).isTrue();
            assertThat(state.path("board").path("slug").asText()).isEqualTo(board.slug());
        }
    }

    @Test
    void aTextThatWasWithdrawnMeanwhileIsNotToldAgain() {
        String post = forum.reply(thread, ana, "Mrs Pereira from Braga");
        forum.as(ana).put("/posts/" + post + "/withdrawal");

        try (LiveClient reader = LiveClient.of(ben).subscribe(thread, seq).awaitSeq(seq + 2)) {
            assertThat(reader.seqs()).containsExactly(seq + 1, seq + 2);
            assertThat(reader.texts()).noneMatch(text -> text.contains("Pereira"));
        }
    }

    @Test
    void whoBreaksOffAndComesBackIsToldEverythingOnceInOrderWhileManyWrite() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        long last = seq + REPLIES + 2 * (REPLIES / 10);
        try (LiveClient steady = LiveClient.of(ana).subscribe(thread, seq)) {
            List<Future<?>> writing = IntStream.range(0, WRITERS)
                    .<Future<?>>mapToObj(writer -> writers.submit(this::write))
                    .toList();
            List<Long> told = new ArrayList<>();
            for (long until = seq + 40; told.isEmpty() || told.get(told.size() - 1) < last; until += 40) {
                long after = told.isEmpty() ? seq : told.get(told.size() - 1);
                LiveClient socket = LiveClient.of(ben).subscribe(thread, after);
                socket.awaitSeq(Math.min(last, Math.max(until, after + 1)));
                socket.drop();
                told.addAll(socket.seqs());
            }
            for (Future<?> writer : writing) {
                writer.get(1, TimeUnit.MINUTES);
            }
            steady.awaitSeq(last);

            List<Long> all = LongStream.rangeClosed(seq + 1, last).boxed().toList();
            assertThat(told).isEqualTo(all);
            assertThat(steady.seqs()).isEqualTo(all);
            assertThat(steady.frames("post.edited")).hasSize(REPLIES / 10);
            assertThat(steady.frames("post.withdrawn")).hasSize(REPLIES / 10);
        } finally {
            writers.shutdownNow();
        }
    }

    @Test
    void whoClaimsToKnowWhatHasNotHappenedStartsAnew() {
        try (LiveClient reader = LiveClient.of(ben)) {
            reader.say("{\"type\":\"subscribe\",\"thread\":\"" + thread + "\",\"after\":" + (seq + 9) + "}");

            assertThat(reader.await("reset").path("thread").asText()).isEqualTo(thread.toString());
        }
    }

    @Test
    void howManyReadIsHiddenBelowFive() {
        List<LiveClient> four = IntStream.range(0, 4).mapToObj(i -> newReader()).toList();
        LiveClient again = LiveClient.of(ben).subscribe(thread, seq);
        LiveClient alsoBen = LiveClient.of(forum.people.signedInAgain(ben)).subscribe(thread, seq);
        assertThat(again.await("readers").path("readers").asInt()).isEqualTo(5);

        alsoBen.close();
        again.close();

        assertThat(four.get(0)
                        .await(frame ->
                                frame.has("readers") && frame.path("readers").isNull()))
                .isNotNull();
        assertThat(four.get(0).frames("readers").stream()
                        .map(frame -> frame.path("readers").asText()))
                .containsExactly("5", "null");
        four.forEach(LiveClient::close);
    }

    @Test
    void whoWritesIsShownByNameAndForgotten() {
        try (LiveClient writer = LiveClient.of(ana).subscribe(thread, seq);
                LiveClient reader = LiveClient.of(ben).subscribe(thread, seq)) {
            writer.say("{\"type\":\"typing\",\"thread\":\"" + thread + "\"}");

            assertThat(reader.await("typing").path("names").get(0).asText()).isEqualTo("Ana");
            reader.await(frame -> frame.path("type").asText().equals("typing")
                    && frame.path("names").isEmpty());
        }
    }

    @Test
    void whoOptedOutIsNotShownWriting() {
        forum.as(ana).put("/me/preferences", Map.of("typing", false));
        try (LiveClient shy = LiveClient.of(ana).subscribe(thread, seq);
                LiveClient other = LiveClient.of(ben).subscribe(thread, seq)) {
            shy.say("{\"type\":\"typing\",\"thread\":\"" + thread + "\"}");
            other.say("{\"type\":\"typing\",\"thread\":\"" + thread + "\"}");

            assertThat(shy.await("typing").path("names").toString()).isEqualTo("[\"Ben\"]");
        }
    }

    /** Some replies; of every ten one is edited and one withdrawn. */
    private void write() {
        for (int i = 0; i < REPLIES / WRITERS; i++) {
            String post = forum.reply(thread, ana, "Reply " + i);
            if (i % 10 == 3) {
                forum.as(ana).put("/posts/" + post, Map.of("body", "Edited", "version", 0));
            }
            if (i % 10 == 7) {
                forum.as(ana).put("/posts/" + post + "/withdrawal");
            }
        }
    }

    private LiveClient newReader() {
        Person somebody = forum.people.member("Somebody");
        forum.invite(board, somebody);
        return LiveClient.of(somebody).subscribe(thread, seq);
    }

    private static String frame(LiveClient client, long seq) {
        return client.texts().stream()
                .filter(text -> text.contains("\"seq\":" + seq + ",") && text.contains("post.added"))
                .findFirst()
                .orElseThrow();
    }
}
