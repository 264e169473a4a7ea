package org.consilium.membership.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S06 the idle limit of a sign-in")
class RecentUseTest {
    private static final UUID SIGN_IN = new UUID(0, 1);
    private static final LocalDate FRIDAY = LocalDate.parse("2026-11-20");
    private static final LocalDate SATURDAY = FRIDAY.plusDays(1);

    private Instant now = Instant.parse("2026-11-20T08:00:00Z");
    private final InstantSource source = () -> now;
    private final RecentUse uses =
            new RecentUse(source.withZone(ZoneOffset.UTC), new SignInLimits(Duration.ofHours(36), 30));

    @Test
    void whatWasUsedLatelyGoesOnAndWhatWasNotIsOver() {
        uses.note(SIGN_IN, FRIDAY);
        pass(Duration.ofHours(36));
        assertThat(uses.isOver(SIGN_IN, FRIDAY)).isFalse();
        pass(Duration.ofSeconds(1));
        assertThat(uses.isOver(SIGN_IN, FRIDAY)).isTrue();
    }

    @Test
    void afterARestartTheDayCountsUntilItsEnd() {
        pass(Duration.ofHours(16 + 36));
        assertThat(uses.isOver(SIGN_IN, FRIDAY)).isFalse();
        pass(Duration.ofSeconds(1));
        assertThat(uses.isOver(SIGN_IN, FRIDAY)).isTrue();
    }

    @Test
    void aDayWrittenByAnotherNodeCounts() {
        uses.note(SIGN_IN, FRIDAY);
        pass(Duration.ofHours(40));
        assertThat(uses.isOver(SIGN_IN, SATURDAY)).isFalse();
    }

    @Test
    void theDayIsToBeWrittenOnce() {
        uses.note(SIGN_IN, FRIDAY);
        assertThat(uses.isNewToday(SIGN_IN)).isFalse();
        pass(Duration.ofHours(24));
        uses.note(SIGN_IN, FRIDAY);
        assertThat(uses.isNewToday(SIGN_IN)).isTrue();
        uses.note(SIGN_IN, SATURDAY);
        assertThat(uses.isNewToday(SIGN_IN)).isFalse();
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }
}
