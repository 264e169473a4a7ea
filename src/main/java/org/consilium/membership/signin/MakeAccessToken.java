package org.consilium.membership.signin;

import jakarta.inject.Inject;
import org.consilium.platform.access.Caller;
import org.consilium.platform.crypto.Hashes;
import org.consilium.platform.id.Ids;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.problem.ProblemType;
import org.consilium.platform.random.Randomness;
import org.consilium.platform.transaction.UseCase;

/** Makes an access token for a member's own program. */
@UseCase
class MakeAccessToken {
    static final ProblemType TOO_MANY_TOKENS =
            new ProblemType("too-many-tokens", 409, "There are too many access tokens");

    /** Lets programs that look for leaked secrets recognise one. */
    private static final String PREFIX = "cns_";

    private static final int MOST = 50;

    private final AccessTokens tokens;
    private final RecentUse recentUse;
    private final Ids ids;
    private final Randomness randomness;

    @Inject
    MakeAccessToken(AccessTokens tokens, RecentUse recentUse, Ids ids, Randomness randomness) {
        this.tokens = tokens;
        this.recentUse = recentUse;
        this.ids = ids;
        this.randomness = randomness;
    }

    NewAccessTokenView make(Caller caller, AccessTokenRequest request) {
        if (tokens.of(caller.memberId()).size() >= MOST) {
            throw new Problem(TOO_MANY_TOKENS, "Please remove access tokens that you no longer use.");
        }
        String secret = PREFIX + randomness.token();
        AccessToken token =
                new AccessToken(ids.v4(), caller.memberId(), Hashes.sha256(secret), request, recentUse.today());
        tokens.add(token);
        return NewAccessTokenView.of(token.view(), secret);
    }
}
