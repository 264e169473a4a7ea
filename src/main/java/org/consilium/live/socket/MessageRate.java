package org.consilium.live.socket;

import java.util.function.LongSupplier;

/** Ten messages a second, and ten at once after a pause. */
final class MessageRate {
    private static final int MOST_AT_ONCE = 10;
    private static final long NANOS_FOR_ONE = 100_000_000L;

    private final LongSupplier nanos;
    private long lastRefill;
    private int left = MOST_AT_ONCE;

    MessageRate(LongSupplier nanos) {
        this.nanos = nanos;
        this.lastRefill = nanos.getAsLong();
    }

    /** Whether one more message may come now. */
    synchronized boolean take() {
        long earned = (nanos.getAsLong() - lastRefill) / NANOS_FOR_ONE;
        if (earned > 0) {
            left = (int) Math.min(MOST_AT_ONCE, left + earned);
            lastRefill += earned * NANOS_FOR_ONE;
        }
        if (left == 0) {
            return false;
        }
        left--;
        return true;
    }
}
