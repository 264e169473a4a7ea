package org.consilium.membership;

import jakarta.inject.Inject;
import org.consilium.platform.access.Caller;
import org.consilium.platform.mail.Mailer;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.transaction.UseCase;

/** Gives out new recovery codes instead of the old ones. */
@UseCase
class RenewRecoveryCodes {
    private final Members members;
    private final Factors factors;
    private final Mailer mailer;
    private final AccountMails mails;

    @Inject
    RenewRecoveryCodes(Members members, Factors factors, Mailer mailer, AccountMails mails) {
        this.members = members;
        this.factors = factors;
        this.mailer = mailer;
        this.mails = mails;
    }

    RecoveryCodesView renew(Caller caller) {
        Member me = members.get(caller.memberId());
        if (!me.hasSecondFactor()) {
            throw Problem.notFound();
        }
        mailer.send(me.email(), mails.recoveryCodesRenewed());
        return new RecoveryCodesView(factors.renewRecoveryCodes(me.id()));
    }
}
