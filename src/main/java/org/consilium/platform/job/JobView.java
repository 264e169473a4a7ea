package org.consilium.platform.job;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A job as administrators see it: never its payload.
 *
 * @param id which
 * @param kind its kind
 * @param state {@code waiting}, {@code running} or {@code dead}
 * @param attempts tries so far
 * @param runAt when it is due; null for work that keeps no time
 * @param lastError types and places of the last failure
 * @param createdOn day in UTC; null for work that keeps no time
 */
public record JobView(
        UUID id,
        String kind,
        String state,
        int attempts,
        @Nullable Instant runAt,
        @Nullable String lastError,
        @Nullable LocalDate createdOn) {

    static JobView of(Job job) {
        return new JobView(
                job.id(),
                job.kind(),
                job.state().wire(),
                job.attempts(),
                job.createdOn() == null ? null : job.runAt(),
                job.lastError(),
                job.createdOn());
    }
}
