package org.consilium.membership.signin;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Predicate;
import org.consilium.platform.transaction.UseCase;

/** Ends sign-ins of a member before their time. */
@UseCase
public class EndSignIns {
    private final SignIns signIns;
    private final RecentUse recentUse;
    private final Event<SignInRevoked> revoked;

    @Inject
    EndSignIns(SignIns signIns, RecentUse recentUse, Event<SignInRevoked> revoked) {
        this.signIns = signIns;
        this.recentUse = recentUse;
        this.revoked = revoked;
    }

    /**
     * Ends those sign-ins of the member that match.
     *
     * @param which says of a sign-in's id whether to end it
     * @return how many ended
     */
    public int end(UUID memberId, Predicate<UUID> which) {
        int ended = 0;
        for (SignIn signIn : signIns.of(memberId, recentUse.today())) {
            if (which.test(signIn.id())) {
                signIns.remove(signIn);
                revoked.fire(new SignInRevoked(signIn.id(), memberId));
                ended++;
            }
        }
        return ended;
    }
}
