package org.consilium.live.protocol;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes what the server says. A frame is written once, whoever and however many receive it. */
@ApplicationScoped
public class Frames {
    /** The version of the protocol. */
    public static final int PROTOCOL = 1;

    private final ObjectMapper json;

    /** Writes with this mapper. */
    @Inject
    public Frames(ObjectMapper json) {
        this.json = json;
    }

    /** Answers a client's hello. */
    public String hello(int heartbeatSeconds) {
        return write(new Hello("hello", PROTOCOL, heartbeatSeconds));
    }

    /** Answers a client's ping. */
    public String pong() {
        return write(new Pong("pong"));
    }

    /** A thread's subscription stands; changes follow, up to {@code seq} those that were missed. */
    public String subscribed(UUID thread, long seq) {
        return write(new ThreadSubscribed("subscribed", thread, seq));
    }

    /** A board's subscription stands. */
    public String subscribed(String board) {
        return write(new BoardSubscribed("subscribed", board));
    }

    /** A thread cannot be followed, or no longer. */
    public String refused(UUID thread, String problem) {
        return write(new ThreadRefused("refused", thread, problem));
    }

    /** A board cannot be followed, or no longer. */
    public String refused(String board, String problem) {
        return write(new BoardRefused("refused", board, problem));
    }

    /** The gap is too big to be told change by change. */
    public String reset(UUID thread) {
        return write(new Reset("reset", thread));
    }

    /** How many members look at a thread, or null if that is not told. */
    public String readers(UUID thread, @Nullable Integer readers) {
        return write(new Readers("readers", thread, readers));
    }

    /** Who writes in a thread. */
    public String typing(UUID thread, Collection<String> names) {
        return write(new Typing("typing", thread, names));
    }

    /** Something happened to a post: it was added, edited, withdrawn or restored. */
    public String post(String type, UUID thread, long seq, Object post) {
        return write(new PostChanged(type, thread, seq, post));
    }

    /** The number of members who marked a post as helpful. */
    public String helpful(UUID thread, long seq, UUID post, int number, int helpful) {
        return write(new Helpful("post.helpful", thread, seq, post, number, helpful));
    }

    /** A thread was closed, locked, pinned, moved or renamed, or the reverse. */
    public String state(UUID thread, long seq, Object state) {
        return write(new ThreadState("thread.state", thread, seq, state));
    }

    /** A thread's row in the list of its board is another one now. */
    public String boardThread(String board, Object row) {
        return write(new BoardThread("board.thread", board, row));
    }

    private String write(Object frame) {
        try {
            return json.writeValueAsString(frame);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A frame cannot be written", e);
        }
    }

    private record Hello(String type, int protocol, int heartbeatSeconds) {}

    private record Pong(String type) {}

    private record ThreadSubscribed(String type, UUID thread, long seq) {}

    private record BoardSubscribed(String type, String board) {}

    private record ThreadRefused(String type, UUID thread, String problem) {}

    private record BoardRefused(String type, String board, String problem) {}

    private record Reset(String type, UUID thread) {}

    private record Readers(
            String type, UUID thread, @Nullable Integer readers) {}

    private record Typing(String type, UUID thread, Collection<String> names) {}

    private record PostChanged(String type, UUID thread, long seq, Object post) {}

    private record Helpful(String type, UUID thread, long seq, UUID post, int number, int helpful) {}

    private record ThreadState(String type, UUID thread, long seq, Object state) {}

    private record BoardThread(String type, String board, Object thread) {}
}
