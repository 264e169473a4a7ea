package org.consilium.platform.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.consilium.platform.id.Ids;
import org.consilium.platform.transaction.UseCase;

/** Where features leave work for later. The job is written in the caller's transaction: what is rolled back is never done. */
@UseCase
public class Jobs {
    private final StoredJobs jobs;
    private final JobHandlers handlers;
    private final Ids ids;
    private final Clock clock;
    private final ObjectMapper json;
    private final Event<JobEnqueued> enqueued;

    @Inject
    Jobs(StoredJobs jobs, JobHandlers handlers, Ids ids, Clock clock, ObjectMapper json, Event<JobEnqueued> enqueued) {
        this.jobs = jobs;
        this.handlers = handlers;
        this.ids = ids;
        this.clock = clock;
        this.json = json;
        this.enqueued = enqueued;
    }

    /**
     * To be done as soon as the transaction is through.
     *
     * @param kind the kind of a {@link JobHandler}
     * @param payload what the handler needs, as JSON: ids rather than content, sealed if it is no one's business
     */
    public void enqueue(String kind, Object payload) {
        enqueueAt(clock.instant(), kind, payload);
    }

    /**
     * To be done at a time or soon after it.
     *
     * @param when not before then; work of a kind that is {@link JobTrace#UNTIMED} is always done as soon as possible
     */
    public void enqueueAt(Instant when, String kind, Object payload) {
        JobTrace trace = handlers.of(kind)
                .orElseThrow(() -> new IllegalArgumentException("No handler does jobs of the kind " + kind))
                .trace();
        jobs.add(
                trace == JobTrace.UNTIMED
                        ? Job.untimed(ids.v4(), kind, text(payload))
                        : Job.timed(ids.v7(), kind, text(payload), when, clock.instant()));
        enqueued.fire(new JobEnqueued(kind));
    }

    private String text(Object payload) {
        try {
            return json.writeValueAsString(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A job's payload must be writable as JSON", e);
        }
    }
}
