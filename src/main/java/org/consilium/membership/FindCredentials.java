package org.consilium.membership;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.consilium.platform.transaction.UseCase;

/** Looks up what an account's owner has to prove; not for showing. */
@UseCase
class FindCredentials {
    private final Members members;

    @Inject
    FindCredentials(Members members) {
        this.members = members;
    }

    Optional<Credentials> of(String email) {
        return members.withEmail(email).map(FindCredentials::of);
    }

    Credentials of(UUID memberId) {
        return of(members.get(memberId));
    }

    private static Credentials of(Member member) {
        return new Credentials(member.id(), member.passwordHash(), member.isEmailConfirmed(), member.hasSecondFactor());
    }
}
