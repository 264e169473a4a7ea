package org.consilium.platform.job;

import jakarta.inject.Inject;
import java.time.Clock;
import org.consilium.platform.transaction.UseCase;
import org.jboss.logging.Logger;

/** The try failed: the job waits for the next one, or is dead. */
@UseCase
class FailJob {
    private static final Logger LOG = Logger.getLogger(FailJob.class);

    private final StoredJobs jobs;
    private final Clock clock;

    @Inject
    FailJob(StoredJobs jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    void fail(ClaimedJob claimed, Throwable failure) {
        String error = FailureText.of(failure);
        jobs.lock(claimed.id())
                .filter(job -> job.isAtAttempt(claimed.attempt()))
                .ifPresent(job -> fail(job, error));
    }

    private void fail(Job job, String error) {
        job.fail(error, clock.instant());
        if (job.state() == JobState.DEAD) {
            LOG.errorf("Job %s of the kind %s is dead after %d tries: %s", job.id(), job.kind(), job.attempts(), error);
        } else {
            LOG.warnf("Job %s of the kind %s failed, try %d: %s", job.id(), job.kind(), job.attempts(), error);
        }
    }
}
