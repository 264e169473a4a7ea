package org.consilium.threads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.consilium.testing.Answer;
import org.consilium.testing.Api;
import org.consilium.testing.Forum;
import org.consilium.testing.Person;
import org.consilium.testing.Places;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ServerTest
class ConcurrentRepliesIT {
    private static final int OVERLOADED = 503;

    private final Forum forum = TestServer.forum();
    private final Places places = new Places(forum);
    private final Person ana = forum.member("Ana");
    private final UUID thread = places.thread(ana, places.board());
    private final String posts = "/threads/" + thread + "/posts";

    @Test
    void fiftyRepliesAtOnceAreNumberedWithoutAGapAndNoneFails() throws Exception {
        List<Person> people =
                IntStream.range(0, 10).mapToObj(i -> forum.member("M" + i)).toList();
        List<Callable<Answer>> replies = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            Api member = Api.anonymous().as(people.get(i % people.size()));
            replies.add(() -> member.post(posts, Map.of("body", "At the same time")));
        }
        for (Answer answer : atOnce(replies, 25)) {
            assertThat(answer).hasStatus(201);
        }
        assertThat(numbers()).containsExactlyElementsOf(numbersUpTo(51));
        assertThat(Api.anonymous()
                        .as(ana)
                        .get("/threads/" + thread)
                        .json()
                        .path("seq")
                        .asLong())
                .isEqualTo(51);
    }

    @Test
    @DisplayName("S33 a thousand copies of one reply make one post")
    void aThousandCopiesOfOneReplyMakeOnePost() throws Exception {
        Api once = Api.anonymous()
                .as(ana)
                .with("Idempotency-Key", UUID.randomUUID().toString());
        Callable<Answer> copy = () -> once.post(posts, Map.of("body", "Only once"));
        List<Answer> answers = atOnce(java.util.Collections.nCopies(1_000, copy), 40);
        assertThat(answers.stream().filter(answer -> answer.status() != OVERLOADED))
                .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(201))
                .isNotEmpty();
        assertThat(answers.stream()
                        .filter(answer -> answer.status() == 201)
                        .map(Answer::location)
                        .distinct())
                .hasSize(1);
        assertThat(numbers()).containsExactly("1", "2");
    }

    @Test
    void marksOfManyAtOnceAreAllCounted() throws Exception {
        String mark = "/posts/" + places.reply(ana, thread) + "/helpful";
        List<Callable<Answer>> marks = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Api member = Api.anonymous().as(forum.member("M" + i));
            marks.add(() -> member.put(mark));
        }
        for (Answer answer : atOnce(marks, 20)) {
            assertThat(answer).hasStatus(200);
        }
        assertThat(Api.anonymous()
                        .as(ana)
                        .get(posts)
                        .json()
                        .at("/items/1/helpful")
                        .asInt())
                .isEqualTo(20);
    }

    private List<String> numbers() {
        return Api.anonymous()
                .as(ana)
                .get(posts + "?limit=100")
                .json()
                .path("items")
                .findValuesAsText("number");
    }

    private static List<String> numbersUpTo(int last) {
        return IntStream.rangeClosed(1, last).mapToObj(String::valueOf).toList();
    }

    private static List<Answer> atOnce(List<Callable<Answer>> calls, int threads)
            throws InterruptedException, ExecutionException {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : executor.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            executor.shutdownNow();
        }
    }
}
