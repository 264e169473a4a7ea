package org.consilium.platform.mail;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.consilium.platform.job.RecurringJob;
import org.consilium.platform.transaction.UseCase;

/** Lets the demo's mails go after a month. A real mail is kept nowhere once it is sent. */
@UseCase
class ForgetDemoMails implements RecurringJob {
    private static final Duration KEPT = Duration.ofDays(30);

    private final DemoMails mails;
    private final Clock clock;

    @Inject
    ForgetDemoMails(DemoMails mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "forget-demo-mails";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        mails.removeSentBefore(clock.instant().minus(KEPT));
    }
}
