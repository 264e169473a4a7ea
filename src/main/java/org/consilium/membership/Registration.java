package org.consilium.membership;

import java.util.List;

/**
 * A sign-up that has passed all checks.
 *
 * @param email in its one form, see {@link EmailAddress}
 * @param specialties MeSH ids, each once
 */
record Registration(
        String email,
        String passwordHash,
        String name,
        String profession,
        List<String> specialties,
        String country,
        String careerStage) {

    static Registration of(SignUpRequest request, String passwordHash) {
        return new Registration(
                EmailAddress.normalised(request.email()),
                passwordHash,
                request.name().strip(),
                request.profession(),
                request.specialties().stream().distinct().toList(),
                request.country(),
                request.careerStage());
    }
}
