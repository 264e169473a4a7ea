package org.consilium.membership.signin;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.consilium.platform.transaction.UseCase;

/** Takes all access tokens of a member away. */
@UseCase
public class RevokeAccessTokens {
    private final AccessTokens tokens;
    private final Event<SignInRevoked> revoked;

    @Inject
    RevokeAccessTokens(AccessTokens tokens, Event<SignInRevoked> revoked) {
        this.tokens = tokens;
        this.revoked = revoked;
    }

    /** Those of this member. */
    public void of(UUID memberId) {
        for (AccessToken token : tokens.of(memberId)) {
            tokens.remove(token);
            revoked.fire(new SignInRevoked(token.id(), memberId));
        }
    }
}
