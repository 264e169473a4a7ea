package org.consilium.platform.job;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Knows which bean does which kind of job. */
@ApplicationScoped
class JobHandlers {
    private final Instance<JobHandler> handlers;
    private final Instance<RecurringJob> recurring;

    @Inject
    JobHandlers(@Any Instance<JobHandler> handlers, @Any Instance<RecurringJob> recurring) {
        this.handlers = handlers;
        this.recurring = recurring;
    }

    /** The handler of a kind; empty if a job of an older version of the application is left over. */
    Optional<JobHandler> of(String kind) {
        return Stream.concat(handlers.stream(), recurring.stream().map(RecurringHandler::new))
                .filter(handler -> handler.kind().equals(kind))
                .findFirst();
    }

    List<RecurringJob> recurring() {
        return recurring.stream().toList();
    }

    /** A recurring job as the worker sees it: its payload is empty. */
    private record RecurringHandler(RecurringJob job) implements JobHandler {
        @Override
        public String kind() {
            return job.kind();
        }

        @Override
        public void handle(JsonNode payload) throws Exception {
            job.run();
        }
    }
}
