package org.consilium.verification.matching;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares family names; the words that are taken for one are removed from those of the claimed name. */
final class FamilyName {
    /** People and registers write them or leave them out. */
    static final Set<String> PARTICLES = Set.of(
            "van", "von", "der", "den", "de", "di", "da", "do", "dos", "das", "del", "della", "du", "la", "le", "el",
            "al", "bin", "ibn", "ben", "abu", "zu", "ten", "ter", "af", "av", "y", "e", "st", "san", "o");

    private static final double PART = 0.8;
    private static final double SIMILAR = 0.7;

    private FamilyName() {}

    static double compare(List<String> claimed, List<String> registered, List<NameReason> reasons) {
        List<String> family = withoutParticles(registered);
        if (family.isEmpty()) {
            reasons.add(NameReason.OTHER_FAMILY_NAME);
            return 0;
        }
        if (takeAll(claimed, family) || takeJoined(claimed, String.join("", registered))) {
            reasons.add(NameReason.SAME_FAMILY_NAME);
            return 1;
        }
        List<String> common = family.stream().filter(claimed::contains).toList();
        if (!common.isEmpty()) {
            claimed.removeAll(common);
            reasons.add(NameReason.PART_OF_FAMILY_NAME);
            return PART;
        }
        Optional<String> similar = claimed.stream()
                .filter(word -> family.stream().anyMatch(other -> Letters.differByOne(word, other)))
                .findFirst();
        if (similar.isPresent()) {
            claimed.remove(similar.get());
            reasons.add(NameReason.SIMILAR_FAMILY_NAME);
            return SIMILAR;
        }
        reasons.add(NameReason.OTHER_FAMILY_NAME);
        return 0;
    }

    static List<String> withoutParticles(List<String> words) {
        List<String> weighty =
                words.stream().filter(word -> !PARTICLES.contains(word)).toList();
        return weighty.isEmpty() ? words : weighty;
    }

    private static boolean takeAll(List<String> claimed, List<String> family) {
        if (!claimed.containsAll(family)) {
            return false;
        }
        claimed.removeAll(family);
        return true;
    }

    /** "Mc Donald" and "McDonald", "Garcia-Lopez" and "Garcialopez". */
    private static boolean takeJoined(List<String> claimed, String joined) {
        for (int start = 0; start < claimed.size(); start++) {
            for (int end = start + 1; end <= claimed.size(); end++) {
                List<String> some = claimed.subList(start, end);
                if (String.join("", some).equals(joined)) {
                    some.clear();
                    return true;
                }
            }
        }
        return false;
    }
}
