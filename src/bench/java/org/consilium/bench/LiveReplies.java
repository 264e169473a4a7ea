package org.consilium.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** Replies one after the other, each timed from the moment it is sent until the last live reader of the thread has it. */
final class LiveReplies {
    private static final int WARM_UP = 30;
    private static final int MEASURED = 60;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String BODY = "{\"body\":\"" + "Thank you, that helps. ".repeat(12) + "\"}";

    private final Site site;
    private final HttpClient http = HttpClient.newHttpClient();

    LiveReplies(Site site) {
        this.site = site;
    }

    /** Measures with so many readers of one thread. */
    Row measure(int number, LastChange thread) throws IOException, InterruptedException {
        List<String> cookies = site.seed().cookies(number);
        try (LiveReaders readers = LiveReaders.follow(site.address(), cookies, List.of(thread))) {
            LastChange warm = reply(readers, thread, new double[WARM_UP]);
            double[] millis = new double[MEASURED];
            Usage before = site.usage();
            reply(readers, warm, millis);
            return row(number, millis, readers.lost(), before, site.usage());
        }
    }

    private LastChange reply(LiveReaders readers, LastChange thread, double[] millis)
            throws IOException, InterruptedException {
        long seq = thread.seq();
        for (int i = 0; i < millis.length; i++) {
            long start = System.nanoTime();
            post("/api/v1/threads/" + thread.thread() + "/posts");
            millis[i] = (readers.awaitLast(++seq, PATIENCE) - start) / 1e6;
        }
        return new LastChange(thread.thread(), seq);
    }

    private static Row row(int number, double[] millis, int lost, Usage before, Usage after) {
        Arrays.sort(millis);
        return new Row(
                "Reply → the last of %,d live readers".formatted(number),
                1_000 * millis.length / Arrays.stream(millis).sum(),
                millis[millis.length / 2],
                millis[millis.length * 99 / 100],
                (double) after.millisSince(before) / millis.length,
                after,
                lost);
    }

    private void post(String path) throws IOException, InterruptedException {
        URI server = site.address();
        HttpRequest request = HttpRequest.newBuilder(server.resolve(path))
                .header("Cookie", Seed.cookie(1))
                .header("Origin", server.toString())
                .header("X-Consilium", "1")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(BODY))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new IOException(path + " answered " + answer.statusCode() + " " + answer.body());
        }
    }
}
