package org.consilium.membership;

import jakarta.inject.Inject;
import java.util.List;
import org.consilium.membership.password.PasswordRules;
import org.consilium.membership.password.Passwords;
import org.consilium.membership.signin.EndSignIns;
import org.consilium.platform.access.Caller;
import org.consilium.platform.mail.Mailer;
import org.consilium.platform.transaction.UseCase;

/** Gives the own account another password; every other browser has to sign in again. */
@UseCase
class ChangePassword {
    private final Members members;
    private final PasswordRules rules;
    private final Passwords passwords;
    private final EndSignIns endSignIns;
    private final Mailer mailer;
    private final AccountMails mails;

    @Inject
    ChangePassword(
            Members members,
            PasswordRules rules,
            Passwords passwords,
            EndSignIns endSignIns,
            Mailer mailer,
            AccountMails mails) {
        this.members = members;
        this.rules = rules;
        this.passwords = passwords;
        this.endSignIns = endSignIns;
        this.mailer = mailer;
        this.mails = mails;
    }

    void change(Caller caller, String password) {
        Member me = members.get(caller.memberId());
        rules.check("password", password, me.hasSecondFactor(), List.of(me.email(), me.name()));
        me.usePassword(passwords.hash(password));
        endSignIns.end(me.id(), id -> !id.equals(caller.signInId()));
        mailer.send(me.email(), mails.passwordChanged());
    }
}
