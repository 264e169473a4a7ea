package org.consilium.membership;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.consilium.membership.owndata.ErasedMember;
import org.consilium.platform.transaction.UseCase;

/** Finds what is left of an account that is being erased. */
@UseCase
class FindErased {
    private final Members members;

    @Inject
    FindErased(Members members) {
        this.members = members;
    }

    Optional<ErasedMember> find(UUID id) {
        return members.find(id)
                .filter(member -> member.state() == MemberState.ERASED)
                .map(member -> new ErasedMember(id, member.profile().handle()));
    }
}
