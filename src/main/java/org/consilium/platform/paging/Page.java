package org.consilium.platform.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param items the entries, in the list's order
 * @param next cursor of the part that follows, null at the end
 * @param <T> what is listed
 */
public record Page<T>(List<T> items, @Nullable String next) {

    /**
     * A page of rows that were read with one row more than asked for, which tells whether there is more.
     *
     * @param rows up to {@code limit + 1} rows
     * @param limit size of a page
     * @param cursorOf cursor that continues after a row
     */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, Cursor> cursorOf) {
        if (rows.size() <= limit) {
            return new Page<>(List.copyOf(rows), null);
        }
        List<T> items = List.copyOf(rows.subList(0, limit));
        return new Page<>(items, cursorOf.apply(items.get(limit - 1)).encode());
    }

    /** A list that is short enough to be given whole. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(List.copyOf(items), null);
    }

    /** The same page, each entry turned into something else. */
    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), next);
    }
}
