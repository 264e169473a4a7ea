package org.consilium.platform.job;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.consilium.platform.id.Ids;
import org.consilium.platform.transaction.UseCase;

/** Makes a recurring job's next run a job, once among all nodes. A run that is still under way or waiting is not doubled. */
@UseCase
class TakeTurn {
    private static final String NO_PAYLOAD = "{}";

    private final RecurringTurns turns;
    private final StoredJobs jobs;
    private final Ids ids;
    private final Clock clock;

    @Inject
    TakeTurn(RecurringTurns turns, StoredJobs jobs, Ids ids, Clock clock) {
        this.turns = turns;
        this.jobs = jobs;
        this.ids = ids;
        this.clock = clock;
    }

    void takeIfDue(RecurringJob recurring) {
        Instant now = clock.instant();
        if (!turns.mayBeDue(recurring.kind(), now)) {
            return;
        }
        RecurringTurn turn = turns.lock(recurring.kind());
        if (turn.isDue(now)) {
            turn.take(now, recurring.every());
            runOnce(recurring.kind(), now);
        }
    }

    private void runOnce(String kind, Instant now) {
        jobs.lockOnly(kind)
                .ifPresentOrElse(
                        job -> {
                            if (job.state() == JobState.DEAD) {
                                job.revive(now);
                            }
                        },
                        () -> jobs.add(Job.timed(ids.v7(), kind, NO_PAYLOAD, now, now)));
    }
}
