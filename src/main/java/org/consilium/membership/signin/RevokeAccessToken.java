package org.consilium.membership.signin;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.consilium.platform.access.Caller;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.transaction.UseCase;

/** Ends an access token before its time. */
@UseCase
class RevokeAccessToken {
    private final AccessTokens tokens;
    private final Event<SignInRevoked> revoked;

    @Inject
    RevokeAccessToken(AccessTokens tokens, Event<SignInRevoked> revoked) {
        this.tokens = tokens;
        this.revoked = revoked;
    }

    void revoke(Caller caller, UUID id) {
        AccessToken token = tokens.of(caller.memberId(), id).orElseThrow(Problem::notFound);
        tokens.remove(token);
        revoked.fire(new SignInRevoked(token.id(), token.memberId()));
    }
}
