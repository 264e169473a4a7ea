package org.consilium.threads;

import org.consilium.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** A member's lists across boards. */
enum ThreadList {
    /** What the member follows. */
    FOLLOWED,
    /** What the member bookmarked. */
    BOOKMARKED,
    /** All that the member sees, where something was written last. */
    LATEST;

    static ThreadList of(@Nullable String wish) {
        return switch (wish == null ? "latest" : wish) {
            case "followed" -> FOLLOWED;
            case "bookmarked" -> BOOKMARKED;
            case "latest" -> LATEST;
            default -> throw Problem.invalid("list", "This is \"followed\", \"bookmarked\" or \"latest\".");
        };
    }
}
