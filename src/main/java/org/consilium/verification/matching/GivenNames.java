package org.consilium.verification.matching;

import java.util.List;

/** Compares given names: what of the claimed name is no family name. */
final class GivenNames {
    private static final double INITIAL = 0.5;
    private static final double SIMILAR = 0.6;
    private static final int SHORTEST_SHORT_FORM = 3;

    private GivenNames() {}

    static double compare(List<String> claimed, List<String> registered, List<NameReason> reasons) {
        List<String> given = claimed.stream()
                .filter(word -> !FamilyName.PARTICLES.contains(word))
                .toList();
        if (haveAny(given, registered, String::equals, true)) {
            reasons.add(NameReason.SAME_GIVEN_NAME);
            compareFurther(given, registered, reasons);
            return 1;
        }
        if (haveAny(given, registered, GivenNames::areInitials, false)) {
            reasons.add(NameReason.SAME_INITIAL);
            return INITIAL;
        }
        if (haveAny(given, registered, GivenNames::areSimilar, true)) {
            reasons.add(NameReason.SIMILAR_GIVEN_NAME);
            return SIMILAR;
        }
        reasons.add(NameReason.OTHER_GIVEN_NAME);
        return 0;
    }

    private static boolean haveAny(List<String> some, List<String> others, Comparison comparison, boolean whole) {
        return some.stream().anyMatch(word -> others.stream()
                .anyMatch(other -> (!whole || word.length() > 1) && comparison.fit(word, other)));
    }

    /** Two people of the same first and family name differ by their middle names. */
    private static void compareFurther(List<String> claimed, List<String> registered, List<NameReason> reasons) {
        List<String> ours =
                claimed.stream().filter(word -> !registered.contains(word)).toList();
        List<String> theirs =
                registered.stream().filter(word -> !claimed.contains(word)).toList();
        boolean contradict = !ours.isEmpty()
                && !theirs.isEmpty()
                && !haveAny(ours, theirs, (one, other) -> areInitials(one, other) || areSimilar(one, other), false);
        if (contradict) {
            reasons.add(NameReason.OTHER_MIDDLE_NAME);
        }
    }

    private static boolean areInitials(String one, String other) {
        return (one.length() == 1 || other.length() == 1) && one.charAt(0) == other.charAt(0);
    }

    private static boolean areSimilar(String one, String other) {
        return Letters.differByOne(one, other) || isShortForm(one, other) || isShortForm(other, one);
    }

    private static boolean isShortForm(String one, String other) {
        return one.length() >= SHORTEST_SHORT_FORM && other.startsWith(one);
    }

    @FunctionalInterface
    private interface Comparison {
        boolean fit(String one, String other);
    }
}
