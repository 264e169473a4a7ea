package org.consilium.membership;

/**
 * A sign-up that has passed all checks.
 *
 * @param email in its one form, see {@link EmailAddress}
 */
record Registration(String email, String passwordHash, String name, Claims claims) {

    static Registration of(SignUpRequest request, String passwordHash) {
        return new Registration(
                EmailAddress.normalised(request.email()),
                passwordHash,
                request.name().strip(),
                request.claims());
    }
}
