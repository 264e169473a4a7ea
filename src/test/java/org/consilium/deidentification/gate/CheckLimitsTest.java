package org.consilium.deidentification.gate;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import org.consilium.platform.config.StartRefused;
import org.consilium.platform.limit.RateLimiter;
import org.junit.jupiter.api.Test;

class CheckLimitsTest {
    private final RateLimiter limiter = new RateLimiter(Clock.systemUTC());

    @Test
    void aLimitOfNothingStopsTheStart() {
        assertThatThrownBy(() -> new CheckLimits(limiter, 0).check())
                .isInstanceOf(StartRefused.class)
                .hasMessage("consilium.deidentification.checks-per-minute is 0: set it to 1 or more.");
    }

    @Test
    void anotherDoesNot() {
        assertThatCode(() -> new CheckLimits(limiter, 1).check()).doesNotThrowAnyException();
    }
}
