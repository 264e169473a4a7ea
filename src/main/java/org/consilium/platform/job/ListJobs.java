package org.consilium.platform.job;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.paging.Cursor;
import org.consilium.platform.paging.Limit;
import org.consilium.platform.paging.Page;
import org.consilium.platform.transaction.UseCase;
import org.jspecify.annotations.Nullable;

/** Reads the jobs that are not done yet. */
@UseCase
class ListJobs {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final StoredJobs jobs;

    @Inject
    ListJobs(StoredJobs jobs) {
        this.jobs = jobs;
    }

    Page<JobView> page(@Nullable String state, @Nullable String cursor, @Nullable Integer wish) {
        @Nullable Cursor after = Cursor.decode(cursor, 1);
        int limit = Limit.of(wish);
        List<Job> found = jobs.after(
                state == null ? null : JobState.ofWire(state), after == null ? BEFORE_ALL : after.uuid(0), limit + 1);
        return Page.of(found, limit, job -> Cursor.of(job.id())).map(JobView::of);
    }
}
