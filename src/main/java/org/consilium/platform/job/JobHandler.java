package org.consilium.platform.job;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Does one kind of work. It is idempotent: a job whose node died, or whose answer got lost, is done again. It runs outside any
 * transaction and calls use cases for what it writes.
 */
public interface JobHandler {

    /** The kind of job it handles, in kebab-case; unique. */
    String kind();

    /**
     * Does the work.
     *
     * @param payload what was enqueued
     * @throws Exception if it failed and should be tried again later; only the exception's type is kept and logged
     */
    void handle(JsonNode payload) throws Exception;

    /** What the job's row may tell of the time at which it was enqueued. */
    default JobTrace trace() {
        return JobTrace.TIMED;
    }
}
