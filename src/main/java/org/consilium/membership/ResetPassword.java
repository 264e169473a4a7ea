package org.consilium.membership;

import jakarta.inject.Inject;
import java.util.List;
import org.consilium.membership.password.PasswordRules;
import org.consilium.membership.password.Passwords;
import org.consilium.membership.signin.EndSignIns;
import org.consilium.membership.signin.RevokeAccessTokens;
import org.consilium.platform.mail.Mailer;
import org.consilium.platform.transaction.UseCase;

/**
 * Sets a new password by a mailed link. Whoever was signed in, or held an access token, is not trusted any more. A second factor
 * stays: the mailbox alone opens no account that has one.
 */
@UseCase
class ResetPassword {
    private final MailedLinks links;
    private final Members members;
    private final PasswordRules rules;
    private final Passwords passwords;
    private final EndSignIns endSignIns;
    private final RevokeAccessTokens revokeAccessTokens;
    private final Mailer mailer;
    private final AccountMails mails;

    @Inject
    ResetPassword(
            MailedLinks links,
            Members members,
            PasswordRules rules,
            Passwords passwords,
            EndSignIns endSignIns,
            RevokeAccessTokens revokeAccessTokens,
            Mailer mailer,
            AccountMails mails) {
        this.links = links;
        this.members = members;
        this.rules = rules;
        this.passwords = passwords;
        this.endSignIns = endSignIns;
        this.revokeAccessTokens = revokeAccessTokens;
        this.mailer = mailer;
        this.mails = mails;
    }

    void reset(ResetRequest request) {
        MailedLink link = links.use(request.token(), LinkPurpose.RESET);
        Member member = members.get(link.memberId());
        rules.check("password", request.password(), member.hasSecondFactor(), List.of(member.email(), member.name()));
        member.usePassword(passwords.hash(request.password()));
        endSignIns.end(member.id(), id -> true);
        revokeAccessTokens.of(member.id());
        mailer.send(member.email(), mails.passwordChanged());
    }
}
