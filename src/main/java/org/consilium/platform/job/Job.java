package org.consilium.platform.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.problem.ProblemType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One piece of work and how its tries went. */
@Entity
@Table(name = "job")
class Job {
    static final ProblemType JOB_RUNNING = new ProblemType("job-running", 409, "The job is running");

    /** How often a job is tried before it is dead. */
    static final int MOST_ATTEMPTS = 8;

    /** A worker that has not renewed its lease by then is taken for dead. */
    static final Duration LEASE = Duration.ofMinutes(2);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final int GROWTH = 4;
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    @Id
    private UUID id;

    @Column
    private String kind;

    @Column
    private String payload;

    @Column
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private JobState state;

    @Column
    private int attempts;

    @Column(name = "run_at")
    private Instant runAt;

    @Column(name = "lease_until")
    private @Nullable Instant leaseUntil;

    @Column(name = "last_error")
    private @Nullable String lastError;

    @Column(name = "created_on")
    private @Nullable LocalDate createdOn;

    protected Job() {}

    private Job(UUID id, String kind, String payload, Instant runAt, @Nullable LocalDate createdOn) {
        this.id = id;
        this.kind = kind;
        this.payload = payload;
        this.state = JobState.WAITING;
        this.runAt = runAt;
        this.createdOn = createdOn;
    }

    /** A job whose row may tell its time. */
    static Job timed(UUID id, String kind, String payload, Instant runAt, Instant now) {
        return new Job(id, kind, payload, runAt, LocalDate.ofInstant(now, ZoneOffset.UTC));
    }

    /** A job whose row tells no time: it is due at once. */
    static Job untimed(UUID randomId, String kind, String payload) {
        return new Job(randomId, kind, payload, Instant.EPOCH, null);
    }

    /** A worker takes it; or finds that its tries, the last of which nobody saw the end of, are used up. */
    void start(Instant now) {
        if (attempts >= MOST_ATTEMPTS) {
            fail("The worker stopped in the middle.", now);
            return;
        }
        state = JobState.RUNNING;
        attempts++;
        renewLease(now);
    }

    /** The worker is still at it. */
    void renewLease(Instant now) {
        leaseUntil = isUntimed() ? fullHourAfter(now.plus(LEASE)) : now.plus(LEASE);
    }

    /** The try failed: again later, or never. */
    void fail(String error, Instant now) {
        lastError = error;
        leaseUntil = null;
        state = attempts >= MOST_ATTEMPTS ? JobState.DEAD : JobState.WAITING;
        runAt = isUntimed() ? fullHourAfter(now) : now.plus(pause());
    }

    /** An administrator, or its next period, gives it all its tries again. */
    void revive(Instant now) {
        state = JobState.WAITING;
        attempts = 0;
        leaseUntil = null;
        runAt = isUntimed() ? Instant.EPOCH : now;
    }

    /** What a worker is doing just now is left alone. */
    void requireNotRunning() {
        if (state == JobState.RUNNING) {
            throw new Problem(JOB_RUNNING, "A worker is doing this job; wait until it is through.");
        }
    }

    /** Whether this is still the try that a worker began; another worker may have taken over since. */
    boolean isAtAttempt(int attempt) {
        return state == JobState.RUNNING && attempts == attempt;
    }

    UUID id() {
        return id;
    }

    String kind() {
        return kind;
    }

    String payload() {
        return payload;
    }

    JobState state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    Instant runAt() {
        return runAt;
    }

    @Nullable String lastError() {
        return lastError;
    }

    @Nullable LocalDate createdOn() {
        return createdOn;
    }

    private boolean isUntimed() {
        return createdOn == null;
    }

    private static Instant fullHourAfter(Instant time) {
        return time.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
    }

    private Duration pause() {
        Duration pause = FIRST_PAUSE.multipliedBy((long) Math.pow(GROWTH, attempts - 1.0));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
