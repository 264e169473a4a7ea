package org.consilium.membership.signin;

import jakarta.inject.Inject;
import java.util.UUID;
import org.consilium.platform.crypto.Hashes;
import org.consilium.platform.id.Ids;
import org.consilium.platform.random.Randomness;
import org.consilium.platform.transaction.UseCase;

/** Signs a member in, once everything that was asked for has been checked. */
@UseCase
public class OpenSignIn {
    private final SignIns signIns;
    private final SignInLimits limits;
    private final RecentUse recentUse;
    private final Ids ids;
    private final Randomness randomness;

    @Inject
    OpenSignIn(SignIns signIns, SignInLimits limits, RecentUse recentUse, Ids ids, Randomness randomness) {
        this.signIns = signIns;
        this.limits = limits;
        this.recentUse = recentUse;
        this.ids = ids;
        this.randomness = randomness;
    }

    /**
     * Opens a sign-in.
     *
     * @param client browser and system, as {@link ClientName} tells it
     * @return the secret, which is stored nowhere
     */
    public OpenedSignIn open(UUID memberId, String client) {
        String secret = randomness.token();
        byte[] hash = Hashes.sha256(secret);
        signIns.add(new SignIn(ids.v4(), memberId, hash, client, recentUse.today(), limits.days()));
        return new OpenedSignIn(secret, limits.days());
    }
}
