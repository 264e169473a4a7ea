package org.consilium.membership;

import java.util.UUID;

/**
 * What an account's owner has to prove.
 *
 * @param passwordHash as {@link org.consilium.membership.password.Passwords} gave it
 */
record Credentials(UUID memberId, String passwordHash, boolean emailConfirmed, boolean secondFactor) {}
