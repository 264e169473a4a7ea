package org.consilium.platform.job;

import jakarta.inject.Inject;
import java.time.Clock;
import org.consilium.platform.transaction.UseCase;

/** Keeps a long job from being taken for one whose worker died. */
@UseCase
class RenewLease {
    private final StoredJobs jobs;
    private final Clock clock;

    @Inject
    RenewLease(StoredJobs jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    void renew(ClaimedJob claimed) {
        jobs.lock(claimed.id())
                .filter(job -> job.isAtAttempt(claimed.attempt()))
                .ifPresent(job -> job.renewLease(clock.instant()));
    }
}
