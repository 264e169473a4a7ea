package org.consilium.threads;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import org.consilium.platform.config.StartRefused;
import org.consilium.platform.limit.RateLimiter;
import org.junit.jupiter.api.Test;

class WriteLimitsTest {
    private final RateLimiter limiter = new RateLimiter(Clock.systemUTC());

    @Test
    void aLimitOfNothingStopsTheStart() {
        assertThatThrownBy(() -> new WriteLimits(limiter, 30, 0, 120, 120).check())
                .isInstanceOf(StartRefused.class)
                .hasMessage("consilium.threads.posts-per-minute is 0: set it to 1 or more.");
        assertThatThrownBy(() -> new WriteLimits(limiter, 30, 20, 120, -1).check())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("drafts-per-minute");
    }

    @Test
    void otherLimitsDoNot() {
        assertThatCode(() -> new WriteLimits(limiter, 1, 1, 1, 1).check()).doesNotThrowAnyException();
    }
}
