package org.consilium.live.topic;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/**
 * Runs one piece of work, never twice at the same time. However often it is asked for while it runs, it runs once more after
 * that; so a burst of changes costs one look at the database and not one each.
 */
final class Turns {
    private static final Logger LOG = Logger.getLogger(Turns.class);

    private final Executor executor;
    private final Runnable work;
    private final AtomicInteger asked = new AtomicInteger();

    Turns(Executor executor, Runnable work) {
        this.executor = executor;
        this.work = work;
    }

    /** Sees to it that the work runs after this call. */
    void ask() {
        if (asked.getAndIncrement() == 0) {
            executor.execute(this::run);
        }
    }

    private void run() {
        int seen = asked.get();
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warnf(
                    "A turn failed and is tried again in a second: %s",
                    e.getClass().getName());
            LOG.debug("Why it failed", e);
        }
        if (!asked.compareAndSet(seen, 0)) {
            asked.set(1);
            executor.execute(this::run);
        }
    }
}
