package org.consilium.platform.paging;

import org.consilium.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** How many entries a page holds. */
public final class Limit {
    private static final int DEFAULT = 20;
    private static final int MOST = 100;

    private Limit() {}

    /**
     * The size of a page for a wish.
     *
     * @param wish what the client asked for, null for the default of 20
     * @return 1 … 100; larger wishes are capped
     * @throws Problem if the wish is below 1
     */
    public static int of(@Nullable Integer wish) {
        if (wish == null) {
            return DEFAULT;
        }
        if (wish < 1) {
            throw Problem.invalid("limit", "A page holds at least one entry.");
        }
        return Math.min(wish, MOST);
    }
}
