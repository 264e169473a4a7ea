package org.consilium.platform.job;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.consilium.platform.transaction.UseCase;

/** Takes the next job that is due. No other worker gets it, on any node, until the lease ends. */
@UseCase
class ClaimJob {
    private final StoredJobs jobs;
    private final Clock clock;

    @Inject
    ClaimJob(StoredJobs jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    Optional<ClaimedJob> next() {
        Instant now = clock.instant();
        while (true) {
            Optional<Job> due = jobs.lockDue(now);
            if (due.isEmpty()) {
                return Optional.empty();
            }
            Job job = due.get();
            job.start(now);
            if (job.state() == JobState.RUNNING) {
                return Optional.of(new ClaimedJob(job.id(), job.kind(), job.payload(), job.attempts()));
            }
        }
    }
}
