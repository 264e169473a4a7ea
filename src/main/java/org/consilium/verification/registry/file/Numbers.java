package org.consilium.verification.registry.file;

import java.util.Locale;
import org.consilium.verification.identifier.IdentifierScheme;
import org.consilium.verification.identifier.InvalidIdentifier;
import org.jspecify.annotations.Nullable;

/** The numbers that entries are found by. */
final class Numbers {
    private Numbers() {}

    /**
     * A number as it is stored.
     *
     * @param scheme how it is written; null if no rule is known
     * @throws BadRow if it cannot be one
     */
    static String of(@Nullable IdentifierScheme scheme, String written) {
        if (scheme == null) {
            return unruled(written);
        }
        try {
            return scheme.normalise(written);
        } catch (InvalidIdentifier e) {
            throw new BadRow(e.words());
        }
    }

    private static String unruled(String written) {
        String number = written.strip().toUpperCase(Locale.ROOT);
        boolean readable = number.chars().allMatch(c -> c > ' ' && c < 127);
        if (number.isEmpty() || number.length() > Widths.IDENTIFIER || !readable) {
            throw new BadRow("The number is missing, longer than " + Widths.IDENTIFIER
                    + " characters, or holds a space or a letter outside ASCII.");
        }
        return number;
    }
}
