package org.consilium.membership;

import jakarta.inject.Inject;
import org.consilium.platform.mail.Mailer;
import org.consilium.platform.transaction.UseCase;

/** Mails the link of a new account once more; an address without an unconfirmed account gets nothing. */
@UseCase
class SendConfirmation {
    private final Members members;
    private final MailedLinks links;
    private final Mailer mailer;
    private final AccountMails mails;

    @Inject
    SendConfirmation(Members members, MailedLinks links, Mailer mailer, AccountMails mails) {
        this.members = members;
        this.links = links;
        this.mailer = mailer;
        this.mails = mails;
    }

    void to(String email) {
        members.withEmail(email).filter(member -> !member.isEmailConfirmed()).ifPresent(member -> {
            String secret = links.issue(member.id(), LinkPurpose.CONFIRM, null);
            mailer.send(member.email(), mails.confirm(secret));
        });
    }
}
