package org.consilium.membership;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts failures by subject and tells how long to wait after them. Subjects without a failure for an hour are forgotten. */
final class GrowingDelay {
    private static final Duration MEMORY = Duration.ofHours(1);
    private static final int MOST_SUBJECTS = 50_000;

    private final int free;
    private final Duration first;
    private final Duration longest;
    private final Map<String, Failures> bySubject = new HashMap<>();

    /**
     * A delay that grows.
     *
     * @param free how many failures cost nothing
     * @param first the wait after the next one; each further one doubles it
     * @param longest the longest wait
     */
    GrowingDelay(int free, Duration first, Duration longest) {
        this.free = free;
        this.first = first;
        this.longest = longest;
    }

    /** How long the subject has to wait from now on; zero if it need not. */
    synchronized Duration wait(String subject, Instant now) {
        @Nullable Failures failures = bySubject.get(subject);
        if (failures == null || failures.count() < free) {
            return Duration.ZERO;
        }
        Instant end = failures.last().plus(delayAfter(failures.count()));
        return end.isAfter(now) ? Duration.between(now, end) : Duration.ZERO;
    }

    /** One more failure. */
    synchronized void count(String subject, Instant now) {
        makeRoom(now);
        @Nullable Failures before = bySubject.get(subject);
        int remembered = before == null || before.last().plus(MEMORY).isBefore(now) ? 0 : before.count();
        bySubject.put(subject, new Failures(remembered + 1, now));
    }

    /** The last failure was none. */
    synchronized void takeBack(String subject) {
        bySubject.computeIfPresent(
                subject,
                (key, failures) -> failures.count() > 1 ? new Failures(failures.count() - 1, failures.last()) : null);
    }

    /** All of the subject's failures are forgotten. */
    synchronized void forget(String subject) {
        bySubject.remove(subject);
    }

    private Duration delayAfter(int failures) {
        int doublings = Math.min(failures - free, 20);
        Duration delay = first.multipliedBy(1L << doublings);
        return delay.compareTo(longest) < 0 ? delay : longest;
    }

    /** Under a flood of subjects the young entries with few failures go first: they slow nobody down yet. */
    private void makeRoom(Instant now) {
        if (bySubject.size() < MOST_SUBJECTS) {
            return;
        }
        bySubject.values().removeIf(failures -> failures.last().plus(MEMORY).isBefore(now));
        for (int least = 1; bySubject.size() >= MOST_SUBJECTS; least++) {
            int limit = least;
            bySubject.values().removeIf(failures -> failures.count() <= limit);
        }
    }

    private record Failures(int count, Instant last) {}
}
