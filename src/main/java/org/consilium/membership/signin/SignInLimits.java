package org.consilium.membership.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long a sign-in lasts (S06). */
@ApplicationScoped
class SignInLimits {
    private final Duration idle;
    private final int days;

    /**
     * Limits by configuration.
     *
     * @param idle {@code consilium.membership.sign-in-idle}: without use for that long it ends
     * @param days {@code consilium.membership.sign-in-days}: it ends after that many days however much it is used
     */
    @Inject
    SignInLimits(
            @ConfigProperty(name = "consilium.membership.sign-in-idle", defaultValue = "PT48H") Duration idle,
            @ConfigProperty(name = "consilium.membership.sign-in-days", defaultValue = "30") int days) {
        this.idle = idle;
        this.days = days;
    }

    Duration idle() {
        return idle;
    }

    int days() {
        return days;
    }
}
