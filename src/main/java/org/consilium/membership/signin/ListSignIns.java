package org.consilium.membership.signin;

import jakarta.inject.Inject;
import org.consilium.platform.access.Caller;
import org.consilium.platform.paging.Page;
import org.consilium.platform.transaction.UseCase;

/** Shows somebody where they are signed in. */
@UseCase
class ListSignIns {
    private final SignIns signIns;
    private final RecentUse recentUse;

    @Inject
    ListSignIns(SignIns signIns, RecentUse recentUse) {
        this.signIns = signIns;
        this.recentUse = recentUse;
    }

    Page<SignInView> of(Caller caller) {
        return Page.whole(signIns.of(caller.memberId(), recentUse.today()).stream()
                .map(signIn -> signIn.view(caller.signInId()))
                .toList());
    }
}
