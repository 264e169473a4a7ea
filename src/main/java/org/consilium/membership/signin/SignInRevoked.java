package org.consilium.membership.signin;

import java.util.UUID;

/**
 * A sign-in or an access token has ended before its time: what it opened must close. Fired inside the transaction.
 *
 * @param signInId the sign-in or the access token
 */
public record SignInRevoked(UUID signInId, UUID memberId) {}
