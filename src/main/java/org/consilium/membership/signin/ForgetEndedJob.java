package org.consilium.membership.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.consilium.platform.job.RecurringJob;

/** Keeps the tables of sign-ins and access tokens short. */
@ApplicationScoped
class ForgetEndedJob implements RecurringJob {
    private final ForgetEnded forgetEnded;

    @Inject
    ForgetEndedJob(ForgetEnded forgetEnded) {
        this.forgetEnded = forgetEnded;
    }

    @Override
    public String kind() {
        return "forget-ended-sign-ins";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        forgetEnded.forget();
    }
}
