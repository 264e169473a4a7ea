package org.consilium.membership.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.consilium.membership.owndata.DataPackage;
import org.consilium.membership.owndata.OwnData;

/** Sign-ins and access tokens. When they go, what they opened closes. */
@ApplicationScoped
class SignInData implements OwnData {
    private static final UUID NONE = new UUID(0, 0);

    private final SignIns signIns;
    private final AccessTokens tokens;
    private final EndSignIns endSignIns;
    private final RevokeAccessTokens revokeAccessTokens;
    private final RecentUse recentUse;

    @Inject
    SignInData(
            SignIns signIns,
            AccessTokens tokens,
            EndSignIns endSignIns,
            RevokeAccessTokens revokeAccessTokens,
            RecentUse recentUse) {
        this.signIns = signIns;
        this.tokens = tokens;
        this.endSignIns = endSignIns;
        this.revokeAccessTokens = revokeAccessTokens;
        this.recentUse = recentUse;
    }

    @Override
    public Map<String, String> files() {
        return Map.of(
                "sign-ins.json", "Where you are signed in, by day.",
                "access-tokens.json", "The access tokens of your programs, by day.");
    }

    @Override
    public void export(UUID memberId, DataPackage into) throws IOException {
        into.object(
                "sign-ins.json",
                signIns.of(memberId, recentUse.today()).stream()
                        .map(signIn -> SignInFile.of(signIn.view(NONE)))
                        .toList());
        into.object(
                "access-tokens.json",
                tokens.of(memberId).stream().map(AccessToken::view).toList());
    }

    @Override
    public void erase(UUID memberId) {
        endSignIns.end(memberId, id -> true);
        revokeAccessTokens.of(memberId);
    }
}
