package org.consilium.membership.signin;

import jakarta.inject.Inject;
import org.consilium.platform.access.Caller;
import org.consilium.platform.paging.Page;
import org.consilium.platform.transaction.UseCase;

/** Shows somebody the own access tokens. */
@UseCase
class ListAccessTokens {
    private final AccessTokens tokens;

    @Inject
    ListAccessTokens(AccessTokens tokens) {
        this.tokens = tokens;
    }

    Page<AccessTokenView> of(Caller caller) {
        return Page.whole(
                tokens.of(caller.memberId()).stream().map(AccessToken::view).toList());
    }
}
