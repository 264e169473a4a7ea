package org.consilium.platform.job;

import jakarta.inject.Inject;
import org.consilium.platform.transaction.UseCase;

/** Counts the jobs in a state. */
@UseCase
class CountJobs {
    private final StoredJobs jobs;

    @Inject
    CountJobs(StoredJobs jobs) {
        this.jobs = jobs;
    }

    long in(JobState state) {
        return jobs.count(state);
    }
}
