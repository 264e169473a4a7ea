package org.consilium.platform.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

/** Does one job, in a request context of its own: beans that a handler shares with resources work there too. */
@ApplicationScoped
class RunJob {
    private final CompleteJob complete;
    private final FailJob fail;
    private final JobHandlers handlers;
    private final ObjectMapper json;

    @Inject
    RunJob(CompleteJob complete, FailJob fail, JobHandlers handlers, ObjectMapper json) {
        this.complete = complete;
        this.fail = fail;
        this.handlers = handlers;
        this.json = json;
    }

    @ActivateRequestContext
    void run(ClaimedJob job) {
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
