package org.consilium.live.topic;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;

/** A thread whose changes are counted and nothing else; it can fail like a database. */
final class ThreadInMemory implements ThreadFeed {
    static final String CHANGE = "change ";

    final AtomicInteger looks = new AtomicInteger();
    volatile boolean down;
    private final AtomicLong latest = new AtomicLong();

    /** Something happens in the thread. */
    void happen(int times) {
        latest.addAndGet(times);
    }

    @Override
    public long latest(UUID thread) {
        requireUp();
        return latest.get();
    }

    @Override
    public List<Change> after(UUID thread, long seq, int atMost) {
        requireUp();
        looks.incrementAndGet();
        return LongStream.rangeClosed(seq + 1, Math.min(latest.get(), seq + atMost))
                .mapToObj(number -> new Change(number, CHANGE + number))
                .toList();
    }

    private void requireUp() {
        if (down) {
            throw new IllegalStateException("The database does not answer");
        }
    }
}
