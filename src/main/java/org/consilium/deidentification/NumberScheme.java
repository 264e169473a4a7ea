package org.consilium.deidentification;

import java.util.function.Predicate;

/**
 * How one kind of number is written.
 *
 * @param type what it identifies
 * @param name what a clinician calls it
 * @param shape the whole number without blanks and hyphens, in upper case
 * @param check its check digits
 * @param cue words without which the number may be anything; empty if the form is telling enough
 */
record NumberScheme(IdentifierClass type, String name, Shapes shape, Predicate<String> check, String cue) {

    static NumberScheme of(IdentifierClass type, String name, String shape, Predicate<String> check, String cue) {
        return new NumberScheme(type, name, new Shapes(shape), check, cue);
    }

    boolean fits(String bare) {
        return shape.matches(bare) && check.test(bare);
    }

    boolean cuedBy(String before) {
        if (cue.isEmpty()) {
            return true;
        }
        for (String word : cue.split("\\|")) {
            if (before.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
