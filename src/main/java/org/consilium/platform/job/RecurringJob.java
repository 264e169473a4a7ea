package org.consilium.platform.job;

import java.time.Duration;

/**
 * Work that comes again: each bean of this type runs on one node at the multiples of its period since 1970-01-01 in UTC, so an
 * hourly one on the hour. A failed run is retried like any job and then waits for the next period. It is idempotent.
 */
public interface RecurringJob {

    /** Its name, in kebab-case; unique among all kinds of job. */
    String kind();

    /** The period. */
    Duration every();

    /**
     * Does the work, outside any transaction.
     *
     * @throws Exception if it failed; only the exception's type is kept and logged
     */
    void run() throws Exception;
}
