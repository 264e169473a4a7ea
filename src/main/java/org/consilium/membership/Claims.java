package org.consilium.membership;

import java.util.ArrayList;
import java.util.List;
import org.consilium.membership.vocabulary.Vocabulary;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.problem.Violation;

/**
 * What somebody says they are, by the ids of the vocabulary.
 *
 * @param specialties MeSH ids, each once, the badge's first
 * @param country ISO 3166-1 alpha-2 code
 */
public record Claims(String profession, List<String> specialties, String country, String careerStage) {

    /** Takes each specialty once. */
    public Claims {
        specialties = specialties.stream().distinct().toList();
    }

    /**
     * Checks every word.
     *
     * @throws Problem that names the fields whose value is on no list
     */
    void requireKnownWords(Vocabulary vocabulary) {
        List<Violation> violations = new ArrayList<>();
        require(vocabulary.hasProfession(profession), "profession", violations);
        require(vocabulary.hasCountry(country), "country", violations);
        require(vocabulary.hasCareerStage(careerStage), "careerStage", violations);
        for (int i = 0; i < specialties.size(); i++) {
            require(vocabulary.hasSpecialty(specialties.get(i)), "specialties[" + i + "]", violations);
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }

    private static void require(boolean known, String field, List<Violation> violations) {
        if (!known) {
            violations.add(new Violation(field, "Please choose one from the list."));
        }
    }
}
