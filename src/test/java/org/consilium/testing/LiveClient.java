package org.consilium.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A client of the live protocol that keeps everything it is told, in order. */
public final class LiveClient implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<String> texts = new ArrayList<>();
    private final List<JsonNode> frames = new ArrayList<>();
    private final WebSocket socket;
    private int closeCode;
    private boolean closed;

    private LiveClient(URI address, Map<String, String> headers) {
        WebSocket.Builder builder = HTTP.newWebSocketBuilder().connectTimeout(PATIENCE);
        headers.forEach(builder::header);
        socket = builder.buildAsync(address, new Listening()).join();
    }

    /**
     * Opens a socket.
     *
     * @param address the server's, such as {@code http://localhost:8080}
     * @throws CompletionException if the handshake is refused; its cause has the answer
     */
    public static LiveClient connect(URI address, Map<String, String> headers) {
        URI live = URI.create(address.toString().replaceFirst("^http", "ws")).resolve("/live");
        return new LiveClient(live, headers);
    }

    /** Opens a socket for somebody on the site's own page, and says hello. */
    public static LiveClient of(Person person) {
        return silent(person).hello();
    }

    /** Opens a socket with an access token, and says hello. */
    public static LiveClient withToken(String token) {
        return connect(TestServer.address(), Map.of("Authorization", "Bearer " + token))
                .hello();
    }

    /** Opens a socket for somebody on the site's own page, and says nothing yet. */
    public static LiveClient silent(Person person) {
        String origin = TestServer.address().toString();
        return connect(TestServer.address(), Map.of("Cookie", "consilium=" + person.secret(), "Origin", origin));
    }

    /** Says hello and waits for the answer. */
    public LiveClient hello() {
        say("{\"type\":\"hello\",\"protocol\":1}");
        await(frame -> isOf(frame, "hello"));
        return this;
    }

    /** Follows a thread after a change and waits until that is granted. */
    public LiveClient subscribe(UUID thread, long after) {
        say("{\"type\":\"subscribe\",\"thread\":\"" + thread + "\",\"after\":" + after + "}");
        await(frame ->
                isOf(frame, "subscribed") && frame.path("thread").asText().equals(thread.toString()));
        return this;
    }

    /** Follows a board's list and waits until that is granted. */
    public LiveClient subscribe(String board) {
        say("{\"type\":\"subscribe\",\"board\":\"" + board + "\"}");
        await(frame -> isOf(frame, "subscribed") && frame.path("board").asText().equals(board));
        return this;
    }

    /** Sends a message. */
    public void say(String message) {
        socket.sendText(message, true).join();
    }

    /** Sends a part of a message that goes on. */
    public void sayPart(String part) {
        socket.sendText(part, false).join();
    }

    /** Sends bytes, which the protocol does not know. */
    public void say(ByteBuffer bytes) {
        socket.sendBinary(bytes, true).join();
    }

    /** Whether the server has not closed it, as far as is known. */
    public synchronized boolean isOpen() {
        return !closed;
    }

    /** Everything it was told so far. */
    public synchronized List<JsonNode> frames() {
        return List.copyOf(frames);
    }

    /** The same as it came over the network. */
    public synchronized List<String> texts() {
        return List.copyOf(texts);
    }

    /** The frames of a kind so far. */
    public List<JsonNode> frames(String type) {
        return frames().stream().filter(frame -> isOf(frame, type)).toList();
    }

    /** The numbers of the changes it was told so far, in their order. */
    public List<Long> seqs() {
        return frames().stream()
                .filter(frame -> frame.has("seq") && !isOf(frame, "subscribed"))
                .map(frame -> frame.path("seq").longValue())
                .toList();
    }

    /** Waits until it has been told of that change. */
    public LiveClient awaitSeq(long seq) {
        await(frame -> frame.path("seq").asLong() == seq && !isOf(frame, "subscribed"));
        return this;
    }

    /** Waits for a frame of a kind. */
    public JsonNode await(String type) {
        return await(frame -> isOf(frame, type));
    }

    /** Waits for a frame; fails if none comes. */
    public synchronized JsonNode await(Predicate<JsonNode> wanted) {
        awaitUntil(() -> frames.stream().anyMatch(wanted));
        return frames.stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No such frame came, but " + frames + " and close " + closeCode));
    }

    /** Waits until the server closes the socket, and tells its code. */
    public synchronized int awaitClose() {
        awaitUntil(() -> closed);
        assertThat(closed).as("The server closed the socket").isTrue();
        return closeCode;
    }

    /** Waits until a condition holds for what it was told, or for long enough. */
    private void awaitUntil(java.util.function.BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (!condition.getAsBoolean() && System.nanoTime() < end) {
                wait(50);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Breaks the connection, as a lost network would. */
    public void drop() {
        socket.abort();
    }

    /** Says goodbye, unless the server did so first or does so in this moment. */
    @Override
    public void close() {
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "")
                .handle((done, closedMeanwhile) -> done)
                .join();
        socket.abort();
    }

    private static boolean isOf(JsonNode frame, String type) {
        return frame.path("type").asText().equals(type);
    }

    private synchronized void told(String text) {
        try {
            frames.add(JSON.readTree(text));
            texts.add(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("The server sent something else than JSON", e);
        }
        notifyAll();
    }

    private synchronized void ended(int code) {
        closed = true;
        closeCode = code;
        notifyAll();
    }

    private final class Listening implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                told(text.toString());
                text.setLength(0);
            }
            from.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
            ended(code);
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            ended(1006);
        }
    }
}
