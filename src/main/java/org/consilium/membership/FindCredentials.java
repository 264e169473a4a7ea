package org.consilium.membership;

import jakarta.inject.Inject;
import java.util.Optional;
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
        return members.withEmail(email)
                .map(member -> new Credentials(
                        member.id(), member.passwordHash(), member.isEmailConfirmed(), member.hasSecondFactor()));
    }
}
