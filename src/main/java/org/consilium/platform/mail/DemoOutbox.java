package org.consilium.platform.mail;

import jakarta.inject.Inject;
import java.time.Clock;
import org.consilium.platform.transaction.UseCase;

/** Keeps a mail of the demo for its administrators to see. */
@UseCase
class DemoOutbox {
    private final DemoMails mails;
    private final Clock clock;

    @Inject
    DemoOutbox(DemoMails mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    void keep(Letter letter) {
        if (!mails.has(letter.id())) {
            mails.add(new DemoMail(letter, clock.instant()));
        }
    }
}
