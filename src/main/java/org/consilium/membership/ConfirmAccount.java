package org.consilium.membership;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.consilium.platform.transaction.UseCase;

/** Takes a new account's address as its owner's. */
@UseCase
class ConfirmAccount {
    private final MailedLinks links;
    private final Members members;
    private final Event<AccountConfirmed> confirmed;

    @Inject
    ConfirmAccount(MailedLinks links, Members members, Event<AccountConfirmed> confirmed) {
        this.links = links;
        this.members = members;
        this.confirmed = confirmed;
    }

    void confirm(String secret) {
        MailedLink link = links.use(secret, LinkPurpose.CONFIRM);
        members.get(link.memberId()).confirmEmail();
        confirmed.fire(new AccountConfirmed(link.memberId()));
    }
}
