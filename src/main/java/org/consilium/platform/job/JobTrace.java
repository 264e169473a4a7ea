package org.consilium.platform.job;

/** What a job's row tells of the moment it was enqueued. */
public enum JobTrace {
    /** A time-ordered id, the day and the time it is due: for whatever is no secret. */
    TIMED,

    /**
     * A random id, no day, no time except full hours after a failure: for work that follows from an anonymous act, whose row
     * would otherwise stand beside it in time.
     */
    UNTIMED
}
