package org.consilium.membership;

/**
 * Whom the operator wants to run the site.
 *
 * @param email as typed
 * @param password as typed; the account needs a second factor beside it before the role works
 * @param name real name
 * @param profession id of a profession
 * @param country ISO 3166-1 alpha-2 code
 * @param careerStage id of a career stage
 * @param verified whether the operator vouches for a healthcare professional: the account is a member's then
 */
public record NewAdministrator(
        String email,
        String password,
        String name,
        String profession,
        String country,
        String careerStage,
        boolean verified) {}
