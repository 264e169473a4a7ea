package org.consilium.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * Measures how long a reply takes to the last of many live readers, from the moment it is sent. To be run against a server whose
 * database may be written to: {@code LiveProbe <address> <jdbc-url> <user> <password> <readers> <replies>}.
 */
public final class LiveProbe {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI server;
    private final String writer;

    private LiveProbe(URI server, String writer) {
        this.server = server;
        this.writer = writer;
    }

    /** See the class. */
    public static void main(String[] arguments) throws Exception {
        URI server = URI.create(arguments[0]);
        int readers = Integer.parseInt(arguments[4]);
        int replies = Integer.parseInt(arguments[5]);
        ProbeMembers members = ProbeMembers.in(arguments[1], arguments[2], arguments[3]);
        String board = members.board();
        List<String> cookies = members.signIn(readers + 1);
        new LiveProbe(server, cookies.get(readers)).measure(board, cookies.subList(0, readers), replies);
    }

    private void measure(String board, List<String> cookies, int replies) throws IOException, InterruptedException {
        JsonNode thread = post("/api/v1/boards/" + board + "/threads", "{\"title\":\"Probe\",\"body\":\"Who reads?\"}");
        UUID id = UUID.fromString(thread.path("id").asText());
        long seq = thread.path("seq").asLong();
        InetSocketAddress address = new InetSocketAddress(server.getHost(), server.getPort());
        try (LiveReaders readers = LiveReaders.follow(address, cookies, id, seq)) {
            double[] millis = new double[replies];
            for (int i = 0; i < replies; i++) {
                long start = System.nanoTime();
                post("/api/v1/threads/" + id + "/posts", "{\"body\":\"" + "reply ".repeat(50) + i + "\"}");
                millis[i] = (readers.awaitLast(++seq, PATIENCE) - start) / 1e6;
            }
            report(millis, cookies.size(), readers.lost());
        }
    }

    private static void report(double[] millis, int readers, int lost) {
        double[] sorted = Arrays.copyOfRange(millis, millis.length / 4, millis.length);
        Arrays.sort(sorted);
        System.out.printf(
                "reply to the last of %d readers (after warming up): p50 %.0f ms, p90 %.0f ms, max %.0f ms; %d lost%n",
                readers, sorted[sorted.length / 2], sorted[sorted.length * 9 / 10], sorted[sorted.length - 1], lost);
    }

    private JsonNode post(String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.resolve(path))
                .header("Cookie", writer)
                .header("Origin", "http://" + server.getHost() + ":" + server.getPort())
                .header("X-Consilium", "1")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new IOException(path + " answered " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }
}
