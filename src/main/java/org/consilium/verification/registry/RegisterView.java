package org.consilium.verification.registry;

import java.util.Locale;
import java.util.Set;
import org.consilium.verification.identifier.IdentifierScheme;
import org.consilium.verification.identifier.InvalidIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * A register.
 *
 * @param name the name in paths
 * @param label what people call it
 * @param kind which files it comes as
 * @param country ISO 3166-1 alpha-2
 * @param scheme how its numbers are written; null if no rule is known
 * @param professions ids of those it covers; empty if all
 * @param proves what a match shows, and what it does not
 * @param usable whether a whole file was imported, so that a number that is not found is unknown
 */
public record RegisterView(
        String name,
        String label,
        RegisterKind kind,
        String country,
        @Nullable IdentifierScheme scheme,
        Set<String> professions,
        String proves,
        boolean usable) {

    /** Whether it lists people of that profession in that country. */
    public boolean covers(String countryCode, String profession) {
        return country.equals(countryCode) && (professions.isEmpty() || professions.contains(profession));
    }

    /**
     * A number as this register's entries have it.
     *
     * @throws InvalidIdentifier with the reason in words, if it cannot be one
     */
    public String normalise(String typed) {
        return scheme == null ? typed.strip().toUpperCase(Locale.ROOT) : scheme.normalise(typed);
    }
}
