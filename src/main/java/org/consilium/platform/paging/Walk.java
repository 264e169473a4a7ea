package org.consilium.platform.paging;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Goes through rows by their ids, some at a time, so that neither the ids stand in memory nor one long query is open.
 *
 * @param after the next ids behind one, in order; none at the end
 */
public record Walk(Function<UUID, List<UUID>> after) {
    private static final UUID FIRST = new UUID(0, 0);

    /** Does something for each, in order. */
    public void each(Consumer<UUID> act) {
        for (List<UUID> some = after.apply(FIRST); !some.isEmpty(); some = after.apply(some.get(some.size() - 1))) {
            some.forEach(act);
        }
    }
}
