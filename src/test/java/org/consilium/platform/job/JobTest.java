package org.consilium.platform.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.consilium.platform.problem.Problem;
import org.junit.jupiter.api.Test;

class JobTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:20:30Z");

    private final Job job = Job.timed(new UUID(1, 1), "greet", "{}", NOW, NOW);
    private final Job untimed = Job.untimed(new UUID(2, 2), "notify-alias", "{}");

    @Test
    void thePausesBetweenTriesGrow() {
        assertThat(pauseAfterFailure()).isEqualTo(Duration.ofSeconds(10));
        assertThat(pauseAfterFailure()).isEqualTo(Duration.ofSeconds(40));
        assertThat(pauseAfterFailure()).isEqualTo(Duration.ofSeconds(160));
    }

    @Test
    void afterEightTriesItIsDead() {
        for (int i = 1; i < Job.MOST_ATTEMPTS; i++) {
            job.start(NOW);
            job.fail("IOException", NOW);
            assertThat(job.state()).isEqualTo(JobState.WAITING);
        }
        job.start(NOW);
        job.fail("IOException", NOW);

        assertThat(job.state()).isEqualTo(JobState.DEAD);
    }

    @Test
    void aJobThatKillsItsWorkerEachTimeIsDeadTooInTheEnd() {
        for (int i = 0; i < Job.MOST_ATTEMPTS; i++) {
            job.start(NOW);
        }
        assertThat(job.state()).isEqualTo(JobState.RUNNING);

        job.start(NOW);

        assertThat(job.state()).isEqualTo(JobState.DEAD);
    }

    @Test
    void aRevivedJobHasAllItsTriesAgain() {
        job.start(NOW);
        job.fail("IOException", NOW);

        job.revive(NOW);

        assertThat(job.attempts()).isZero();
        assertThat(job.runAt()).isEqualTo(NOW);
    }

    @Test
    void aRunningJobIsLeftAlone() {
        job.start(NOW);

        assertThatThrownBy(job::requireNotRunning).isInstanceOf(Problem.class);
    }

    @Test
    void anUntimedJobKeepsNoTimeButFullHours() {
        assertThat(untimed.createdOn()).isNull();
        assertThat(untimed.runAt()).isEqualTo(Instant.EPOCH);

        untimed.start(NOW);
        untimed.fail("IOException", NOW);

        assertThat(untimed.runAt()).isEqualTo(Instant.parse("2026-03-01T11:00:00Z"));
        assertThat(JobView.of(untimed).runAt()).isNull();
    }

    @Test
    void aTimedJobKeepsItsDay() {
        assertThat(job.createdOn()).isEqualTo(LocalDate.of(2026, 3, 1));
    }

    @Test
    void recurringRunsComeAtTheMultiplesOfTheirPeriod() {
        assertThat(RecurringTurn.firstAfter(NOW, Duration.ofHours(6))).isEqualTo("2026-03-01T12:00:00Z");
        assertThat(RecurringTurn.firstAfter(Instant.parse("2026-03-01T12:00:00Z"), Duration.ofHours(1)))
                .isEqualTo("2026-03-01T13:00:00Z");
    }

    private Duration pauseAfterFailure() {
        job.start(NOW);
        job.fail("IOException", NOW);
        return Duration.between(NOW, job.runAt());
    }
}
