package org.consilium.membership;

import jakarta.inject.Inject;
import org.consilium.platform.mail.Mailer;
import org.consilium.platform.transaction.UseCase;

/** Mails a link for a new password; an address without a confirmed account gets nothing. */
@UseCase
class SendReset {
    private final Members members;
    private final MailedLinks links;
    private final Mailer mailer;
    private final AccountMails mails;

    @Inject
    SendReset(Members members, MailedLinks links, Mailer mailer, AccountMails mails) {
        this.members = members;
        this.links = links;
        this.mailer = mailer;
        this.mails = mails;
    }

    void to(String email) {
        members.withEmail(email).filter(Member::isEmailConfirmed).ifPresent(member -> {
            String secret = links.issue(member.id(), LinkPurpose.RESET, null);
            mailer.send(member.email(), mails.reset(secret));
        });
    }
}
