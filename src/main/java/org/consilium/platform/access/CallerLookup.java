package org.consilium.platform.access;

import java.util.Optional;

/** Finds out who presents a secret; implemented by the feature that owns sign-ins and access tokens. */
public interface CallerLookup {

    /**
     * The caller of a sign-in's cookie.
     *
     * @param digest SHA-256 of the cookie's value
     * @return empty if there is no such sign-in, or it has ended
     */
    Optional<Caller> bySignIn(byte[] digest);

    /**
     * The caller of a personal access token.
     *
     * @param digest SHA-256 of the token
     * @return empty if there is no such token, or it has expired or was revoked
     */
    Optional<Caller> byAccessToken(byte[] digest);

    /**
     * Whose the secret is now. This does not count as use: it is asked for what stays open while perhaps nobody is there.
     *
     * @param digest SHA-256 of the cookie's value or of the token
     * @param token whether it is an access token
     * @return empty if the sign-in or the token has ended
     */
    Optional<Caller> again(byte[] digest, boolean token);
}
