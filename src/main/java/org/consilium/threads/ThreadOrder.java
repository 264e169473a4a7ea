package org.consilium.threads;

import org.consilium.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** In which order a board's threads are listed. */
enum ThreadOrder {
    /** Pinned first, then by the latest post. */
    ACTIVITY,
    /** By age, the newest first. */
    NEWEST;

    static ThreadOrder of(@Nullable String wish) {
        if (wish == null || wish.equals("activity")) {
            return ACTIVITY;
        }
        if (wish.equals("newest")) {
            return NEWEST;
        }
        throw Problem.invalid("sort", "This is \"activity\" or \"newest\".");
    }
}
