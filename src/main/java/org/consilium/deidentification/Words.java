package org.consilium.deidentification;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Short word lists that belong to one rule. */
final class Words {
    private Words() {}

    /** The words of these lines, which blanks part. */
    static Set<String> of(String... lines) {
        Set<String> words = new HashSet<>();
        for (String line : lines) {
            words.addAll(List.of(line.split(" ")));
        }
        return Set.copyOf(words);
    }
}
