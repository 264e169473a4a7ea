package org.consilium.deidentification;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * How one kind of number is written.
 *
 * @param type what it identifies
 * @param name what a clinician calls it
 * @param shortest how many digits and letters it has at least
 * @param longest how many it has at most
 * @param form the whole number without blanks and signs, in upper case
 * @param check its check digits
 * @param groups empty if form and check digits together are rare enough to prove it; else the lengths of the groups, as "3 3 4", that
 *     it is written in, without which a word before it must say what it is
 */
record NumberScheme(
        IdentifierClass type,
        String name,
        int shortest,
        int longest,
        Pattern form,
        Predicate<String> check,
        String groups) {

    static NumberScheme telling(
            IdentifierClass type, String name, int shortest, int longest, String form, Predicate<String> check) {
        return new NumberScheme(type, name, shortest, longest, Pattern.compile(form), check, "");
    }

    static NumberScheme grouped(IdentifierClass type, String name, int digits, Predicate<String> check, String groups) {
        return new NumberScheme(type, name, digits, digits, Pattern.compile("\\d+"), check, groups);
    }

    boolean telling() {
        return groups.isEmpty();
    }

    boolean fits(String bare) {
        return bare.length() >= shortest
                && bare.length() <= longest
                && form.matcher(bare).matches()
                && check.test(bare);
    }
}
