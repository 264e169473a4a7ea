package org.consilium.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Sixteen members, each with a connection of their own, who ask again as soon as they have their answer. */
final class Load {
    private static final int CONNECTIONS = 16;

    private final URI server;

    Load(URI server) {
        this.server = server;
    }

    /** Does the same work over and over. */
    Outcome run(Work work, Duration duration) throws InterruptedException {
        long start = System.nanoTime();
        long end = start + duration.toNanos();
        ExecutorService members = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            List<Answers> answers = new ArrayList<>();
            for (Future<Answers> member : members.invokeAll(IntStream.rangeClosed(1, CONNECTIONS)
                    .<java.util.concurrent.Callable<Answers>>mapToObj(n -> () -> ask(work, n, end))
                    .toList())) {
                answers.add(member.get());
            }
            return Outcome.of(answers, System.nanoTime() - start);
        } catch (ExecutionException e) {
            throw new IllegalStateException(work.name() + " could not be measured", e);
        } finally {
            members.shutdownNow();
        }
    }

    /** One member; a client shares its connection with nobody. */
    private Answers ask(Work work, int member, long end) throws IOException, InterruptedException {
        HttpClient connection =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        LongStream.Builder nanos = LongStream.builder();
        long unexpected = 0;
        for (long now = System.nanoTime(); now < end; ) {
            HttpRequest request = work.request(server, Seed.cookie(member));
            HttpResponse<byte[]> answer = connection.send(request, HttpResponse.BodyHandlers.ofByteArray());
            long then = System.nanoTime();
            if (answer.statusCode() == work.expected()) {
                nanos.add(then - now);
            } else {
                unexpected++;
            }
            now = then;
        }
        return new Answers(nanos.build().toArray(), unexpected);
    }

    /** What one member got. */
    private record Answers(long[] nanos, long unexpected) {}

    /**
     * What came of it.
     *
     * @param succeeded answers as expected
     * @param failed other answers
     * @param rate successes a second
     * @param median milliseconds
     * @param p99 milliseconds
     */
    record Outcome(long succeeded, long failed, double rate, double median, double p99) {

        private static Outcome of(List<Answers> answers, long nanos) {
            long[] sorted = answers.stream()
                    .flatMapToLong(each -> LongStream.of(each.nanos()))
                    .sorted()
                    .toArray();
            return new Outcome(
                    sorted.length,
                    answers.stream().mapToLong(Answers::unexpected).sum(),
                    sorted.length * 1e9 / nanos,
                    sorted[sorted.length / 2] / 1e6,
                    sorted[(int) (sorted.length * 99L / 100)] / 1e6);
        }
    }
}
