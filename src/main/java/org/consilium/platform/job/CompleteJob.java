package org.consilium.platform.job;

import jakarta.inject.Inject;
import org.consilium.platform.transaction.UseCase;

/** The work is done: nothing of the job remains. */
@UseCase
class CompleteJob {
    private final StoredJobs jobs;

    @Inject
    CompleteJob(StoredJobs jobs) {
        this.jobs = jobs;
    }

    void complete(ClaimedJob claimed) {
        jobs.lock(claimed.id())
                .filter(job -> job.isAtAttempt(claimed.attempt()))
                .ifPresent(jobs::remove);
    }
}
