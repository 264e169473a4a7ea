package org.consilium.platform.database;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Ids to be looked for, as that many single parameters of a query. Hibernate translates a query that takes a collection anew on
 * every call, which costs more than the query itself; with single parameters it does so once for each size. Sizes are powers of
 * two, filled up with the last id, so that there are few.
 *
 * @param ids the ids, as many as there are parameters
 */
public record IdList(List<UUID> ids) {

    /**
     * A list of these ids.
     *
     * @throws IllegalArgumentException if there are none: an empty list is no SQL
     */
    public static IdList of(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("A list of ids needs at least one");
        }
        List<UUID> padded = new ArrayList<>(ids);
        int size = Integer.highestOneBit(Math.max(1, 2 * ids.size() - 1));
        while (padded.size() < size) {
            padded.add(padded.get(padded.size() - 1));
        }
        return new IdList(List.copyOf(padded));
    }

    /** The right side of {@code in}: the parameters in brackets. */
    public String parameters() {
        return IntStream.range(0, ids.size()).mapToObj(i -> ":id" + i).collect(Collectors.joining(", ", "(", ")"));
    }

    /** The same with question marks, for plain SQL. */
    public String marks() {
        return "?, ".repeat(ids.size() - 1).transform(marks -> "(" + marks + "?)");
    }

    /** Gives the query its parameters. */
    public <T> TypedQuery<T> bindTo(TypedQuery<T> query) {
        for (int i = 0; i < ids.size(); i++) {
            query.setParameter("id" + i, ids.get(i));
        }
        return query;
    }
}
