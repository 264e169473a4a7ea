package org.consilium.platform.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** When a recurring job is due next. */
@Entity
@Table(name = "recurring_job")
class RecurringTurn {
    @Id
    private String kind;

    @Column(name = "next_run_at")
    private Instant nextRunAt;

    protected RecurringTurn() {}

    boolean isDue(Instant now) {
        return !nextRunAt.isAfter(now);
    }

    /** Moves on to the first multiple of the period that lies ahead. */
    void take(Instant now, Duration period) {
        nextRunAt = firstAfter(now, period);
    }

    static Instant firstAfter(Instant now, Duration period) {
        long millis = period.toMillis();
        return Instant.ofEpochMilli((Math.floorDiv(now.toEpochMilli(), millis) + 1) * millis);
    }
}
