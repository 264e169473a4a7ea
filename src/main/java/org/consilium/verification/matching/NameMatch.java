package org.consilium.verification.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How well the name that somebody claims fits the names that a register has for an entry. Case, accents, hyphens and the order of
 * the words make no difference. It is shown to people with its reasons; nobody is refused by it.
 *
 * @param score from 0, nothing in common, to 1, the same name; the family name weighs 60 %, given names 40 %
 * @param reasons what it came from
 * @param registered the register's name that fits best
 */
public record NameMatch(double score, List<NameReason> reasons, PersonName registered) {
    /** From here on the names are taken for those of one person without anybody looking. */
    public static final double CERTAIN = 0.85;

    private static final double FAMILY_WEIGHT = 0.6;
    private static final double GIVEN_WEIGHT = 0.4;
    private static final double MIDDLE_PENALTY = 0.2;
    private static final double WITHOUT_FAMILY_NAME = 0.3;

    /**
     * Compares.
     *
     * @param claimed the whole name as somebody writes it, in any order
     * @param names the entry's present name first, then its former and other ones
     */
    public static NameMatch of(String claimed, List<PersonName> names) {
        return Stream.iterate(0, i -> i < names.size(), i -> i + 1)
                .map(i -> compare(claimed, names.get(i), i > 0))
                .max(Comparator.comparingDouble(NameMatch::score))
                .orElseThrow(() -> new IllegalArgumentException("An entry has at least one name"));
    }

    /** The better one of two claimed names, such as the present one and one that the register may still have. */
    public static NameMatch ofAny(Collection<String> claimed, List<PersonName> names) {
        return claimed.stream()
                .map(name -> of(name, names))
                .max(Comparator.comparingDouble(NameMatch::score))
                .orElseThrow(() -> new IllegalArgumentException("Somebody claims at least one name"));
    }

    /** Whether nobody has to look. */
    public boolean isCertain() {
        return score >= CERTAIN;
    }

    private static NameMatch compare(String claimed, PersonName registered, boolean former) {
        List<NameReason> reasons = new ArrayList<>();
        List<String> words = new ArrayList<>(NameText.words(claimed));
        double family = FamilyName.compare(words, registered.familyWords(), reasons);
        double given = GivenNames.compare(words, registered.givenWords(), reasons);
        if (former && family > 0) {
            reasons.add(NameReason.FORMER_NAME);
        }
        double score = FAMILY_WEIGHT * family + GIVEN_WEIGHT * given;
        if (reasons.contains(NameReason.OTHER_MIDDLE_NAME)) {
            score -= MIDDLE_PENALTY;
        }
        // Without the family name there is no match, whatever the given names say.
        return new NameMatch(
                family == 0 ? Math.min(score, WITHOUT_FAMILY_NAME) : score, List.copyOf(reasons), registered);
    }
}
