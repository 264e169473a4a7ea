package org.consilium.membership;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.consilium.platform.transaction.UseCase;

/** Removes links that expired and accounts whose address was never confirmed: nobody but a mistyped address knows of them. */
@UseCase
class ForgetUnconfirmed {
    private static final int DAYS_TO_CONFIRM = 7;

    private final Members members;
    private final MailedLinks links;
    private final Clock clock;

    @Inject
    ForgetUnconfirmed(Members members, MailedLinks links, Clock clock) {
        this.members = members;
        this.links = links;
        this.clock = clock;
    }

    void forget() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        links.removeExpired();
        members.removeUnconfirmed(today.minusDays(DAYS_TO_CONFIRM));
    }
}
