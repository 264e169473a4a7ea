package org.consilium.platform.job;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.consilium.platform.access.Caller;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.transaction.UseCase;

/** Gives a job up for good. */
@UseCase
class DeleteJob {
    private final StoredJobs jobs;
    private final AuditLog audit;

    @Inject
    DeleteJob(StoredJobs jobs, AuditLog audit) {
        this.jobs = jobs;
        this.audit = audit;
    }

    void delete(UUID id, Caller caller) {
        Job job = jobs.lock(id).orElseThrow(Problem::notFound);
        job.requireNotRunning();
        jobs.remove(job);
        audit.append("job-deleted", caller.memberId(), id, Map.of("kind", job.kind()));
    }
}
