package org.consilium.platform.job;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.consilium.platform.access.Caller;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.transaction.UseCase;

/** Gives a dead or waiting job all its tries again, now. */
@UseCase
class RetryJob {
    private final StoredJobs jobs;
    private final AuditLog audit;
    private final Clock clock;
    private final Event<JobEnqueued> enqueued;

    @Inject
    RetryJob(StoredJobs jobs, AuditLog audit, Clock clock, Event<JobEnqueued> enqueued) {
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
        this.enqueued = enqueued;
    }

    void retry(UUID id, Caller caller) {
        Job job = jobs.lock(id).orElseThrow(Problem::notFound);
        job.requireNotRunning();
        job.revive(clock.instant());
        audit.append("job-retried", caller.memberId(), id, Map.of("kind", job.kind()));
        enqueued.fire(new JobEnqueued(job.kind()));
    }
}
