package org.consilium.boards;

import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.consilium.membership.vocabulary.Vocabulary;

/**
 * Whom a board is for, in words.
 *
 * @param professions names of professions; empty for all
 * @param specialties names of specialties; empty for all
 * @param countries names of countries; empty for all
 * @param invitationOnly whether only those see the board who were invited
 */
public record AudienceView(
        List<String> professions, List<String> specialties, List<String> countries, boolean invitationOnly) {

    static AudienceView of(Audience audience, Vocabulary vocabulary) {
        return new AudienceView(
                labels(audience.professions(), vocabulary::profession),
                labels(audience.specialties(), vocabulary::specialty),
                labels(audience.countries(), vocabulary::country),
                audience.invitationOnly());
    }

    private static List<String> labels(Collection<String> ids, UnaryOperator<String> label) {
        return ids.stream().map(label).sorted().toList();
    }
}
