package org.consilium.membership;

import jakarta.inject.Inject;
import org.consilium.platform.access.Caller;
import org.consilium.platform.mail.Mailer;
import org.consilium.platform.transaction.UseCase;

/** Takes the own second factor away. */
@UseCase
class RemoveFactor {
    private final Members members;
    private final Factors factors;
    private final Mailer mailer;
    private final AccountMails mails;

    @Inject
    RemoveFactor(Members members, Factors factors, Mailer mailer, AccountMails mails) {
        this.members = members;
        this.factors = factors;
        this.mailer = mailer;
        this.mails = mails;
    }

    void remove(Caller caller) {
        Member me = members.get(caller.memberId());
        factors.removeAll(me.id());
        if (me.hasSecondFactor()) {
            me.useSecondFactor(false);
            mailer.send(me.email(), mails.factorOff());
        }
    }
}
