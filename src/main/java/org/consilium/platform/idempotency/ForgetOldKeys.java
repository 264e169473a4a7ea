package org.consilium.platform.idempotency;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.consilium.platform.job.RecurringJob;
import org.consilium.platform.transaction.UseCase;

/** Forgets keys after two days: no client tries that long. */
@UseCase
class ForgetOldKeys implements RecurringJob {
    private static final int DAYS = 2;

    private final IdempotencyKeys keys;
    private final Clock clock;

    @Inject
    ForgetOldKeys(IdempotencyKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "forget-idempotency-keys";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        keys.deleteBefore(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(DAYS));
    }
}
