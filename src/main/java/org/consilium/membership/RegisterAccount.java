package org.consilium.membership;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.consilium.platform.id.Ids;
import org.consilium.platform.mail.Mailer;
import org.consilium.platform.random.Randomness;
import org.consilium.platform.transaction.UseCase;

/**
 * Makes an account for an address and mails it a link. Whoever has an account already is told so by mail, never the one who
 * typed the address.
 */
@UseCase
class RegisterAccount {
    private final Members members;
    private final MailedLinks links;
    private final Mailer mailer;
    private final AccountMails mails;
    private final Ids ids;
    private final Randomness randomness;
    private final Clock clock;

    @Inject
    RegisterAccount(
            Members members,
            MailedLinks links,
            Mailer mailer,
            AccountMails mails,
            Ids ids,
            Randomness randomness,
            Clock clock) {
        this.members = members;
        this.links = links;
        this.mailer = mailer;
        this.mails = mails;
        this.ids = ids;
        this.randomness = randomness;
        this.clock = clock;
    }

    void register(Registration registration) {
        Optional<Member> known = members.withEmail(registration.email());
        if (known.filter(Member::isEmailConfirmed).isPresent()) {
            mailer.send(registration.email(), mails.alreadyRegistered());
            return;
        }
        known.ifPresent(unconfirmed -> unconfirmed.describe(registration, today()));
        Member member = known.orElseGet(() -> add(registration));
        String secret = links.issue(member.id(), LinkPurpose.CONFIRM, null);
        mailer.send(member.email(), mails.confirm(secret));
    }

    private Member add(Registration registration) {
        String base = Handle.suggestedBy(registration.name());
        String handle = Handle.freeLike(base, members.handlesLike(base), randomness::below);
        Member member = new Member(ids.v4(), handle, registration, today());
        members.add(member);
        members.flush();
        return member;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
