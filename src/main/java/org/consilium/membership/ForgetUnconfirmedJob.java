package org.consilium.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.consilium.platform.job.RecurringJob;

/** Lets go of sign-ups that came to nothing. */
@ApplicationScoped
class ForgetUnconfirmedJob implements RecurringJob {
    private final ForgetUnconfirmed forgetUnconfirmed;

    @Inject
    ForgetUnconfirmedJob(ForgetUnconfirmed forgetUnconfirmed) {
        this.forgetUnconfirmed = forgetUnconfirmed;
    }

    @Override
    public String kind() {
        return "forget-unconfirmed-accounts";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        forgetUnconfirmed.forget();
    }
}
