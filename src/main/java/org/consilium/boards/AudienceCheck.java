package org.consilium.boards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.function.Predicate;
import org.consilium.membership.vocabulary.Vocabulary;
import org.consilium.platform.problem.Problem;

/** Refuses an audience that names what no member can have: the board would be hidden from everybody by a slip of the pen. */
@ApplicationScoped
class AudienceCheck {
    private final Vocabulary vocabulary;

    @Inject
    AudienceCheck(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    void require(Audience audience) {
        known("professions", audience.professions(), vocabulary::hasProfession);
        known("specialties", audience.specialties(), vocabulary::hasSpecialty);
        known("countries", audience.countries(), vocabulary::hasCountry);
    }

    private static void known(String field, Set<String> ids, Predicate<String> exists) {
        if (!ids.stream().allMatch(exists)) {
            throw Problem.invalid("audience." + field, "One of these is not in the list.");
        }
    }
}
