package org.consilium.membership;

/**
 * The own second factor.
 *
 * @param totp whether codes from a device are asked for
 * @param required whether a role of the member needs a second factor
 */
public record FactorView(boolean totp, int recoveryCodesLeft, boolean required) {}
