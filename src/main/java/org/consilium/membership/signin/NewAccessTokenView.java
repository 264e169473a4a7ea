package org.consilium.membership.signin;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An access token that has just been made.
 *
 * @param token the secret; it is shown this once
 */
public record NewAccessTokenView(
        UUID id,
        String name,
        String scope,
        LocalDate createdOn,
        LocalDate expiresOn,
        @Nullable LocalDate lastUsedOn,
        String token) {

    static NewAccessTokenView of(AccessTokenView view, String token) {
        return new NewAccessTokenView(
                view.id(), view.name(), view.scope(), view.createdOn(), view.expiresOn(), view.lastUsedOn(), token);
    }
}
