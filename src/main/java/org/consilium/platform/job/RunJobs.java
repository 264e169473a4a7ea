package org.consilium.platform.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Does the jobs that are due, one after the other. */
@ApplicationScoped
class RunJobs {
    private final ClaimJob claim;
    private final CompleteJob complete;
    private final FailJob fail;
    private final JobHandlers handlers;
    private final ObjectMapper json;

    @Inject
    RunJobs(ClaimJob claim, CompleteJob complete, FailJob fail, JobHandlers handlers, ObjectMapper json) {
        this.claim = claim;
        this.complete = complete;
        this.fail = fail;
        this.handlers = handlers;
        this.json = json;
    }

    /** Goes on until nothing is due. */
    void runAllDue() {
        Optional<ClaimedJob> next = claim.next();
        while (next.isPresent() && !Thread.currentThread().isInterrupted()) {
            run(next.get());
            next = claim.next();
        }
    }

    private void run(ClaimedJob job) {
        try {
            JobHandler handler = handlers.of(job.kind())
                    .orElseThrow(() -> new IllegalStateException("No handler does jobs of the kind " + job.kind()));
            handler.handle(json.readTree(job.payload()));
        } catch (Exception | LinkageError | StackOverflowError failure) {
            fail.fail(job, failure);
            return;
        }
        complete.complete(job);
    }
}
