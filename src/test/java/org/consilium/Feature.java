package org.consilium;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A package below {@code org.consilium} and its rank: it may know itself and what has a lower one.
 *
 * @param name the package's name
 */
record Feature(String name) {

    private static final String ROOT = "org.consilium.";

    private static final Map<String, Integer> RANKS = Map.ofEntries(
            Map.entry("platform", 0),
            Map.entry("membership", 1),
            Map.entry("verification", 2),
            Map.entry("deidentification", 2),
            Map.entry("boards", 3),
            Map.entry("threads", 4),
            Map.entry("cases", 5),
            Map.entry("drugs", 5),
            Map.entry("moderation", 6),
            Map.entry("live", 7),
            Map.entry("notifications", 7),
            Map.entry("search", 7),
            Map.entry("insights", 7),
            Map.entry("demo", 8),
            Map.entry("cli", 8),
            Map.entry("launch", 9));

    static Feature of(JavaClass type) {
        String below = type.getPackageName().substring(ROOT.length());
        return new Feature(below.split("\\.", 2)[0]);
    }

    boolean mayKnow(JavaClass type) {
        if (!type.getPackageName().startsWith(ROOT)) {
            return true;
        }
        Feature other = of(type);
        return other.equals(this) || other.rank() < rank();
    }

    private int rank() {
        @Nullable Integer rank = RANKS.get(name);
        if (rank == null) {
            throw new IllegalStateException(
                    "The package " + ROOT + name + " has no rank; give it one here and in docs.");
        }
        return rank;
    }
}
