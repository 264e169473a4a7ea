package org.consilium.membership;

import jakarta.inject.Inject;
import java.util.Objects;
import org.consilium.platform.mail.Mailer;
import org.consilium.platform.transaction.UseCase;

/** Moves an account to the address whose owner followed the link; the address before is told. */
@UseCase
class ChangeEmail {
    private final MailedLinks links;
    private final Members members;
    private final Mailer mailer;
    private final AccountMails mails;

    @Inject
    ChangeEmail(MailedLinks links, Members members, Mailer mailer, AccountMails mails) {
        this.links = links;
        this.members = members;
        this.mailer = mailer;
        this.mails = mails;
    }

    void change(String secret) {
        MailedLink link = links.use(secret, LinkPurpose.CHANGE_EMAIL);
        Member member = members.get(link.memberId());
        String before = member.email();
        member.moveTo(Objects.requireNonNull(link.email()));
        members.flush();
        links.withdraw(member.id(), LinkPurpose.RESET);
        mailer.send(before, mails.emailChanged());
        mailer.send(member.email(), mails.emailChanged());
    }
}
