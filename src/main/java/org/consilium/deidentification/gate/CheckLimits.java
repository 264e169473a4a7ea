package org.consilium.deidentification.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.consilium.platform.access.Caller;
import org.consilium.platform.config.StartCheck;
import org.consilium.platform.config.StartRefused;
import org.consilium.platform.limit.RateLimiter;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How often a member's texts are examined (S35): more than a page asks that waits for a pause in the typing. */
@ApplicationScoped
class CheckLimits implements StartCheck {
    private static final int MOST_FEEDBACK_A_MINUTE = 60;

    private final RateLimiter limiter;
    private final int checksPerMinute;

    /**
     * Limits by configuration, each for one member.
     *
     * @param checksPerMinute {@code consilium.deidentification.checks-per-minute}
     */
    @Inject
    CheckLimits(
            RateLimiter limiter,
            @ConfigProperty(name = "consilium.deidentification.checks-per-minute", defaultValue = "120")
                    int checksPerMinute) {
        this.limiter = limiter;
        this.checksPerMinute = checksPerMinute;
    }

    @Override
    public void check() {
        if (checksPerMinute < 1) {
            throw new StartRefused(
                    "consilium.deidentification.checks-per-minute is " + checksPerMinute + ": set it to 1 or more.");
        }
    }

    /** The caller wants a text examined. */
    void takeCheck(Caller caller) {
        take("deidentification-checks", caller, checksPerMinute);
    }

    /** The caller's page tells what became of findings. */
    void takeFeedback(Caller caller) {
        take("deidentification-feedback", caller, MOST_FEEDBACK_A_MINUTE);
    }

    private void take(String bucket, Caller caller, int permits) {
        limiter.take(bucket, caller.memberId().toString(), permits, Duration.ofMinutes(1));
    }
}
