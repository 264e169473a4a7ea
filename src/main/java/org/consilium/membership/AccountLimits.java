package org.consilium.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.consilium.platform.limit.RateLimiter;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How often accounts may be asked for and mails be sent to one address. */
@ApplicationScoped
class AccountLimits {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MAILS_TO_ONE_ADDRESS = 5;

    private final RateLimiter limiter;
    private final int signUpsPerHour;

    /**
     * Limits by configuration.
     *
     * @param signUpsPerHour {@code consilium.membership.sign-ups-per-hour}: by network address; many may share one
     */
    @Inject
    AccountLimits(
            RateLimiter limiter,
            @ConfigProperty(name = "consilium.membership.sign-ups-per-hour", defaultValue = "600") int signUpsPerHour) {
        this.limiter = limiter;
        this.signUpsPerHour = signUpsPerHour;
    }

    /** Somebody at a network address wants a mail sent to an address that is not proven to be theirs. */
    void takeMail(String clientAddress, String email) {
        limiter.take("account-by-client", ClientBlock.of(clientAddress), signUpsPerHour, HOUR);
        limiter.take("account-mail", EmailAddress.normalised(email), MAILS_TO_ONE_ADDRESS, HOUR);
    }

    /** Somebody at a network address tries a mailed link. */
    void takeLink(String clientAddress) {
        limiter.take("link-by-client", ClientBlock.of(clientAddress), signUpsPerHour, HOUR);
    }
}
