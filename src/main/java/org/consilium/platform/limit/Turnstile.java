package org.consilium.platform.limit;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets so many in, so many more wait for a bounded time, and turns the rest away at once. */
final class Turnstile {
    private final Semaphore inside;
    private final Semaphore waiting;
    private final Duration patience;

    Turnstile(int inside, int waiting, Duration patience) {
        this.inside = new Semaphore(inside, true);
        this.waiting = new Semaphore(waiting);
        this.patience = patience;
    }

    /** Comes in, now or within the patience; who came in leaves again. */
    boolean enter() throws InterruptedException {
        if (inside.tryAcquire()) {
            return true;
        }
        if (!waiting.tryAcquire()) {
            return false;
        }
        try {
            return inside.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            waiting.release();
        }
    }

    void leave() {
        inside.release();
    }
}
