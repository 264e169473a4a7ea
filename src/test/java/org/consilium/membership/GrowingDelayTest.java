package org.consilium.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S05 the delay after failed sign-ins")
class GrowingDelayTest {
    private static final Instant NOW = Instant.parse("2026-11-21T09:30:00Z");

    private GrowingDelay delay;

    @BeforeEach
    void startAnew() {
        delay = new GrowingDelay(3, Duration.ofSeconds(2), Duration.ofSeconds(10));
    }

    @Test
    void aFewFailuresCostNothing() {
        fail("ana", 2);
        assertThat(delay.wait("ana", NOW)).isZero();
    }

    @Test
    void eachFurtherFailureDoublesTheWaitUpToALimit() {
        fail("ana", 3);
        assertThat(delay.wait("ana", NOW)).isEqualTo(Duration.ofSeconds(2));
        fail("ana", 1);
        assertThat(delay.wait("ana", NOW)).isEqualTo(Duration.ofSeconds(4));
        fail("ana", 100);
        assertThat(delay.wait("ana", NOW)).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void theWaitPasses() {
        fail("ana", 3);
        assertThat(delay.wait("ana", NOW.plusSeconds(1))).isEqualTo(Duration.ofSeconds(1));
        assertThat(delay.wait("ana", NOW.plusSeconds(2))).isZero();
    }

    @Test
    void oneSubjectsFailuresDoNotSlowAnother() {
        fail("ana", 10);
        assertThat(delay.wait("ben", NOW)).isZero();
    }

    @Test
    void successForgetsAndAnHourToo() {
        fail("ana", 10);
        delay.forget("ana");
        assertThat(delay.wait("ana", NOW)).isZero();

        fail("ben", 10);
        delay.count("ben", NOW.plus(Duration.ofMinutes(61)));
        assertThat(delay.wait("ben", NOW.plus(Duration.ofMinutes(61)))).isZero();
    }

    @Test
    void aTryThatWasNoGuessIsTakenBack() {
        fail("ana", 3);
        delay.takeBack("ana");
        assertThat(delay.wait("ana", NOW)).isZero();
    }

    @Test
    void aFloodOfSubjectsNeitherGrowsForeverNorFreesWhoIsSlowedDown() {
        fail("ana", 10);
        for (int i = 0; i < 60_000; i++) {
            delay.count("flood-" + i, NOW);
        }
        assertThat(delay.wait("ana", NOW)).isPositive();
    }

    private void fail(String subject, int times) {
        for (int i = 0; i < times; i++) {
            delay.count(subject, NOW);
        }
    }
}
