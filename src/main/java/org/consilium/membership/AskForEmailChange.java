package org.consilium.membership;

import jakarta.inject.Inject;
import org.consilium.platform.access.Caller;
import org.consilium.platform.mail.Mailer;
import org.consilium.platform.transaction.UseCase;

/**
 * Begins to move the own account to another address: that one gets a link, the present one a notice. An address that has an
 * account gets a notice instead, so that nobody finds out by asking.
 */
@UseCase
class AskForEmailChange {
    private final Members members;
    private final MailedLinks links;
    private final Mailer mailer;
    private final AccountMails mails;

    @Inject
    AskForEmailChange(Members members, MailedLinks links, Mailer mailer, AccountMails mails) {
        this.members = members;
        this.links = links;
        this.mailer = mailer;
        this.mails = mails;
    }

    void ask(Caller caller, String address) {
        String email = EmailAddress.normalised(address);
        Member me = members.get(caller.memberId());
        if (members.withEmail(email).isPresent()) {
            mailer.send(email, mails.alreadyRegistered());
        } else {
            String secret = links.issue(me.id(), LinkPurpose.CHANGE_EMAIL, email);
            mailer.send(email, mails.confirmEmailChange(secret));
        }
        mailer.send(me.email(), mails.emailChangeAsked());
    }
}
