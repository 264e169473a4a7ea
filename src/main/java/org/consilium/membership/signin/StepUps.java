package org.consilium.membership.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Which sign-ins have confirmed password and factor in the last minutes (S07). In memory only: it is a private time. */
@ApplicationScoped
public class StepUps {
    private static final Duration LASTS = Duration.ofMinutes(10);

    private final Clock clock;
    private final Map<UUID, Instant> until = new ConcurrentHashMap<>();

    @Inject
    StepUps(Clock clock) {
        this.clock = clock;
    }

    /** The sign-in has just confirmed; it counts for ten minutes. */
    public void confirmed(UUID signInId) {
        Instant now = clock.instant();
        until.values().removeIf(end -> end.isBefore(now));
        until.put(signInId, now.plus(LASTS));
    }

    /** Until when the confirmation counts; null if there is none. */
    public @Nullable Instant until(UUID signInId) {
        return until.get(signInId);
    }
}
