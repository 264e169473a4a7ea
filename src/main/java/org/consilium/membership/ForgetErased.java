package org.consilium.membership;

import jakarta.inject.Inject;
import java.util.UUID;
import org.consilium.platform.transaction.UseCase;

/** Lets go of an erased account's id, once nothing refers to it any more. */
@UseCase
class ForgetErased {
    private final Members members;

    @Inject
    ForgetErased(Members members) {
        this.members = members;
    }

    void forget(UUID id) {
        members.removeErased(id);
    }
}
