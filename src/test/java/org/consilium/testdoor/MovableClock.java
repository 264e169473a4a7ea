package org.consilium.testdoor;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** The server's clock while tests run: ticks as the real one does, and can be moved on. */
@Alternative
@Priority(1)
@ApplicationScoped
public class MovableClock extends Clock {

    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    /** Moves the clock to this far ahead of the real time; zero puts it right. */
    public void moveTo(Duration aheadOfRealTime) {
        ahead.set(aheadOfRealTime);
    }

    @Override
    public Instant instant() {
        Clock microseconds = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
        return microseconds.instant().plus(ahead.get());
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
