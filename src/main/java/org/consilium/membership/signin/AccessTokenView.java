package org.consilium.membership.signin;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of the own access tokens, without its secret. */
public record AccessTokenView(
        UUID id,
        String name,
        String scope,
        LocalDate createdOn,
        LocalDate expiresOn,
        @Nullable LocalDate lastUsedOn) {}
