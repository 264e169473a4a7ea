package org.consilium.verification.registry.file;

import java.util.Locale;
import java.util.Set;

/** Countries as registers name them. */
final class Countries {
    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    private Countries() {}

    /** The code if it is one of ISO 3166-1 alpha-2, otherwise the register's own country. */
    static String codeOr(String written, String home) {
        return CODES.contains(written) ? written : home;
    }
}
