package org.consilium.membership.signin;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.consilium.platform.transaction.UseCase;

/** Removes sign-ins and access tokens that have ended. */
@UseCase
class ForgetEnded {
    /** Expired tokens stay in their owner's list for a while, so that a program that stopped working is explained. */
    private static final int DAYS_EXPIRED_TOKENS_ARE_LISTED = 30;

    private final SignIns signIns;
    private final AccessTokens tokens;
    private final SignInLimits limits;
    private final RecentUse recentUse;

    @Inject
    ForgetEnded(SignIns signIns, AccessTokens tokens, SignInLimits limits, RecentUse recentUse) {
        this.signIns = signIns;
        this.tokens = tokens;
        this.limits = limits;
        this.recentUse = recentUse;
    }

    void forget() {
        LocalDate today = recentUse.today();
        long idleDays = limits.idle().toDays() + 1;
        signIns.removeEnded(today, today.minusDays(idleDays));
        tokens.removeExpired(today.minusDays(DAYS_EXPIRED_TOKENS_ARE_LISTED));
    }
}
