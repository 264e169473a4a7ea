package org.consilium.bench;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/**
 * One kind of request, made over and over.
 *
 * @param name what the table calls it
 * @param path of the next request, under the API's root
 * @param body what is sent; empty when it only reads
 */
record Work(String name, Supplier<String> path, String body) {
    private static final String REPLY = "{\"body\":\"" + "I would start with spironolactone. ".repeat(12) + "\"}";

    static Work posts(List<LastChange> threads) {
        return new Work("Thread page: 20 posts", () -> thread(threads) + "/posts?limit=20", "");
    }

    static Work head(List<LastChange> threads) {
        return new Work("Thread page: its head", () -> thread(threads), "");
    }

    static Work board() {
        return new Work("Board's thread list", () -> "boards/" + Seed.board(1 + below(Seed.BOARDS)) + "/threads", "");
    }

    static Work home() {
        return new Work("Home: %d boards".formatted(Seed.BOARDS), () -> "boards", "");
    }

    static Work replies(String name, List<LastChange> threads) {
        return new Work(name, () -> thread(threads) + "/posts", REPLY);
    }

    /** Whether each success is one more post. */
    boolean writes() {
        return !body.isEmpty();
    }

    int expected() {
        return writes() ? 201 : 200;
    }

    HttpRequest request(URI server, String cookie) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.resolve("/api/v1/" + path.get())).header("Cookie", cookie);
        if (!writes()) {
            return request.build();
        }
        return request.header("X-Consilium", "1")
                .header("Origin", server.toString())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private static String thread(List<LastChange> threads) {
        return "threads/" + threads.get(below(threads.size())).thread();
    }

    private static int below(int bound) {
        return ThreadLocalRandom.current().nextInt(bound);
    }
}
