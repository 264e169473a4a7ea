package org.consilium.live.socket;

import java.util.function.LongSupplier;

/** When a client was last heard of, and when it has to be asked. */
final class SignsOfLife {
    static final int HEARTBEAT_SECONDS = 25;

    private static final long SECOND = 1_000_000_000L;
    private static final long HELLO_WITHIN = 10 * SECOND;
    private static final long DOUBTFUL_AFTER = (HEARTBEAT_SECONDS + 5) * SECOND;
    private static final long GONE_AFTER = (2 * HEARTBEAT_SECONDS + 10) * SECOND;

    private final LongSupplier nanos;
    private volatile boolean greeted;
    private volatile long heardAt;
    private volatile long askedAt;

    SignsOfLife(LongSupplier nanos) {
        this.nanos = nanos;
        this.heardAt = nanos.getAsLong();
        this.askedAt = heardAt;
    }

    /** What has to be done about a client. */
    enum Need {
        NOTHING,
        /** It has not been heard of for a while. */
        ASK,
        /** It does not answer any more. */
        GIVE_UP,
        /** It connected and never said a word. */
        TURN_AWAY
    }

    void heard() {
        heardAt = nanos.getAsLong();
    }

    void greeted() {
        greeted = true;
    }

    boolean isGreeted() {
        return greeted;
    }

    /** Whether a ping went unanswered, so that the client is probably gone. */
    boolean isDoubtful() {
        return silence() > DOUBTFUL_AFTER;
    }

    /** What has to be done now; whoever is told to ask, asks. */
    Need need() {
        if (silence() > GONE_AFTER) {
            return Need.GIVE_UP;
        }
        if (!greeted && silence() > HELLO_WITHIN) {
            return Need.TURN_AWAY;
        }
        long now = nanos.getAsLong();
        if (now - askedAt < HEARTBEAT_SECONDS * SECOND) {
            return Need.NOTHING;
        }
        askedAt = now;
        return Need.ASK;
    }

    private long silence() {
        return nanos.getAsLong() - heardAt;
    }
}
