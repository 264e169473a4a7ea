package org.consilium.threads.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.consilium.platform.job.RecurringJob;

/** Lets drafts go after a month. */
@ApplicationScoped
class ForgetOldDrafts implements RecurringJob {
    private static final int KEPT_DAYS = 30;

    private final ForgetDrafts forgetDrafts;
    private final Clock clock;

    @Inject
    ForgetOldDrafts(ForgetDrafts forgetDrafts, Clock clock) {
        this.forgetDrafts = forgetDrafts;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "forget-drafts";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        forgetDrafts.savedBefore(
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(KEPT_DAYS));
    }
}
