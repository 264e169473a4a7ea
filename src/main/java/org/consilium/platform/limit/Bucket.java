package org.consilium.platform.limit;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The subjects of one limit. For each it keeps one point in time, the one at which all permits are back (the generic cell rate
 * algorithm). It holds a bounded number of subjects: when it is full those are forgotten who have nothing taken, and then those
 * who have taken the least.
 */
final class Bucket {
    private static final int SHARE_TO_FORGET = 10;

    private final int mostSubjects;
    private final Map<String, Instant> fullAgainAt = new HashMap<>();

    Bucket(int mostSubjects) {
        this.mostSubjects = mostSubjects;
    }

    /**
     * Takes a permit.
     *
     * @return how long to wait for one; zero if it was taken
     */
    synchronized Duration take(String subject, int permits, Duration window, Instant now) {
        Duration interval = window.dividedBy(permits);
        Instant afterwards =
                start(fullAgainAt.getOrDefault(subject, now), window, now).plus(interval);
        Duration wait = Duration.between(now.plus(window), afterwards);
        if (!wait.isNegative() && !wait.isZero()) {
            return wait;
        }
        makeRoom(now);
        fullAgainAt.put(subject, afterwards);
        return Duration.ZERO;
    }

    /** Nobody has taken more than a window's worth: a later point means that the clock was set back, which locks nobody out. */
    private static Instant start(Instant full, Duration window, Instant now) {
        return full.isBefore(now) || full.isAfter(now.plus(window)) ? now : full;
    }

    synchronized int subjects() {
        return fullAgainAt.size();
    }

    private void makeRoom(Instant now) {
        if (fullAgainAt.size() < mostSubjects) {
            return;
        }
        fullAgainAt.values().removeIf(full -> !full.isAfter(now));
        if (fullAgainAt.size() >= mostSubjects) {
            forgetSome();
        }
    }

    /** A tenth at a time, so that the search for them is rare. */
    private void forgetSome() {
        List<String> forgotten = fullAgainAt.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .limit(Math.max(1, mostSubjects / SHARE_TO_FORGET))
                .map(Map.Entry::getKey)
                .toList();
        forgotten.forEach(fullAgainAt::remove);
    }
}
