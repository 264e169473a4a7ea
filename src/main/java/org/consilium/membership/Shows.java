package org.consilium.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What other members may see of a profile, besides name or handle and the badge's profession.
 *
 * @param specialties the specialties; without them the badge has none either
 */
@Embeddable
public record Shows(
        @Column(name = "shows_country") boolean country,
        @Column(name = "shows_career_stage") boolean careerStage,
        @Column(name = "shows_specialties") boolean specialties,
        @Column(name = "shows_biography") boolean biography) {

    /** What is shown unless somebody decides otherwise: what colleagues need to place an answer. */
    static Shows byDefault() {
        return new Shows(true, false, true, true);
    }
}
