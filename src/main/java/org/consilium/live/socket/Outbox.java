package org.consilium.live.socket;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What waits to be sent to one reader. It is bounded, so that a reader who is too slow costs little memory and keeps nobody
 * waiting: offering a frame never blocks.
 */
final class Outbox {
    private static final int MOST_FRAMES = 256;
    private static final int MOST_CHARACTERS = 2_000_000;
    private static final int FRAMES_BEHIND = 64;
    private static final long FRAME_TAKES_AT_MOST = 60_000_000_000L;

    private final Wire wire;
    private final LongSupplier nanos;
    private final Deque<String> waiting = new ArrayDeque<>();
    private long characters;
    private boolean sending;
    private long sendingSince;
    private boolean stopped;

    Outbox(Wire wire, LongSupplier nanos) {
        this.wire = wire;
        this.nanos = nanos;
    }

    /**
     * Takes a frame, and sends it if nothing is before it.
     *
     * @return false if too much waits already
     */
    boolean offer(String frame) {
        synchronized (this) {
            if (stopped) {
                return true;
            }
            if (isFull(frame)) {
                return false;
            }
            waiting.add(frame);
            characters += frame.length();
            if (sending) {
                return true;
            }
            sending = true;
        }
        sendAll();
        return true;
    }

    /** Whether enough waits for more of the past to be held back. */
    synchronized boolean isBehind() {
        return waiting.size() >= FRAMES_BEHIND || characters >= MOST_CHARACTERS / 4;
    }

    /** Whether a frame is not on its way after a long time: the other end does not read at all. */
    synchronized boolean isStuck() {
        return sending && nanos.getAsLong() - sendingSince > FRAME_TAKES_AT_MOST;
    }

    /** Forgets what waits, and takes no more. */
    synchronized void stop() {
        stopped = true;
        waiting.clear();
        characters = 0;
    }

    private boolean isFull(String frame) {
        return waiting.size() >= MOST_FRAMES || (!waiting.isEmpty() && characters + frame.length() > MOST_CHARACTERS);
    }

    /** A loop and no recursion: most frames are on their way before {@code send} returns. */
    private void sendAll() {
        boolean goOn = true;
        while (goOn) {
            String next = next();
            goOn = next != null && sentAtOnce(next);
        }
    }

    private synchronized @Nullable String next() {
        String next = waiting.poll();
        if (next == null) {
            sending = false;
        } else {
            characters -= next.length();
            sendingSince = nanos.getAsLong();
        }
        return next;
    }

    /** Of the return from {@code send} and the word that the frame is on its way, the later one goes on with the next frame. */
    private boolean sentAtOnce(String frame) {
        AtomicBoolean one = new AtomicBoolean();
        wire.send(frame, () -> {
            if (!one.compareAndSet(false, true)) {
                sendAll();
            }
        });
        return !one.compareAndSet(false, true);
    }
}
