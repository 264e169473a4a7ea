package org.consilium.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.consilium.platform.config.StartCheck;
import org.consilium.platform.config.StartRefused;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long a badge holds. */
@ApplicationScoped
class VerificationSettings implements StartCheck {
    private static final int LONGEST = 60;

    private final int months;

    @Inject
    VerificationSettings(@ConfigProperty(name = "consilium.verification.months", defaultValue = "12") int months) {
        this.months = months;
    }

    /** After so many months a badge has to be renewed. */
    int months() {
        return months;
    }

    @Override
    public void check() {
        if (months < 1 || months > LONGEST) {
            throw new StartRefused("consilium.verification.months is " + months + ": set it to 1 … " + LONGEST + ".");
        }
    }
}
