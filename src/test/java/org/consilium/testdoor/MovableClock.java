package org.consilium.testdoor;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The server's clock while tests run: ticks as the real one does, except for a request that brings a moment of its own
 * ({@link RequestsAtAMoment}). The other requests are not disturbed by it.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class MovableClock extends Clock {

    private static final Clock MICROSECONDS = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    private static final ThreadLocal<@Nullable Instant> MOMENT = new ThreadLocal<>();

    /** For this thread it is this moment from now on. */
    static void stopForThisThread(Instant moment) {
        MOMENT.set(moment);
    }

    /** This thread lives in the real time again. */
    static void tickForThisThread() {
        MOMENT.remove();
    }

    @Override
    public Instant instant() {
        Instant moment = MOMENT.get();
        return moment == null ? MICROSECONDS.instant() : moment;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? this : Clock.fixed(instant(), zone);
    }
}
