package org.consilium.membership;

import jakarta.inject.Inject;
import java.time.Clock;
import org.consilium.platform.access.Caller;
import org.consilium.platform.mail.Mailer;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.transaction.UseCase;

/** Turns the second factor on when the app has shown a right code, and gives out recovery codes. */
@UseCase
class ConfirmFactor {
    private final Members members;
    private final Factors factors;
    private final Mailer mailer;
    private final AccountMails mails;
    private final Clock clock;

    @Inject
    ConfirmFactor(Members members, Factors factors, Mailer mailer, AccountMails mails, Clock clock) {
        this.members = members;
        this.factors = factors;
        this.mailer = mailer;
        this.mails = mails;
        this.clock = clock;
    }

    RecoveryCodesView confirm(Caller caller, String code) {
        Member me = members.get(caller.memberId());
        TotpFactor app =
                factors.toUse(me.id()).filter(found -> !found.isConfirmed()).orElseThrow(Problem::notFound);
        long step = factors.codesOf(me.id(), app)
                .stepOf(code, clock.instant(), app.lastStep())
                .orElseThrow(() -> Problem.invalid("code", "This is not the code that the app shows now."));
        app.confirm(step);
        me.useSecondFactor(true);
        mailer.send(me.email(), mails.factorOn());
        return new RecoveryCodesView(factors.renewRecoveryCodes(me.id()));
    }
}
