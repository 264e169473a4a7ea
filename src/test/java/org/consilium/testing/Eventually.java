package org.consilium.testing;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits for what the server does in its own time. */
public final class Eventually {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final long PAUSE_MILLIS = 200;

    private Eventually() {}

    /**
     * Returns as soon as it is so.
     *
     * @throws AssertionError if it is not so after a minute
     */
    public static void holds(String what, BooleanSupplier condition) {
        CountDownLatch never = new CountDownLatch(1);
        for (long end = System.nanoTime() + LONGEST.toNanos(); !condition.getAsBoolean(); ) {
            if (System.nanoTime() > end) {
                throw new AssertionError("After a minute still not so: " + what);
            }
            try {
                never.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
