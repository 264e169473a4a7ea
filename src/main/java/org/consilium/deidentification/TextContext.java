package org.consilium.deidentification;

import java.util.Set;

/**
 * What is known about a text beside its words.
 *
 * @param dismissed words of which the author said that they are no identifiers; numbers proven by their check digits are found
 *     all the same
 */
public record TextContext(Set<String> dismissed) {

    /** Copies what was dismissed. */
    public TextContext {
        dismissed = Set.copyOf(dismissed);
    }

    /** A text of which nothing is known. */
    public static TextContext none() {
        return new TextContext(Set.of());
    }

    boolean dismisses(String words) {
        return dismissed.contains(words);
    }
}
