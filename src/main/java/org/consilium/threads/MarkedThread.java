package org.consilium.threads;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consilium.platform.database.Columns;
import org.jspecify.annotations.Nullable;

/**
 * A thread and what a member found helpful in it.
 *
 * @param helpful numbers of posts
 */
record MarkedThread(ThreadFacts facts, Set<Integer> helpful) {

    static MarkedThread of(Columns row) throws SQLException {
        return new MarkedThread(ThreadFacts.of(row), numbers(row.textOrNull()));
    }

    private static Set<Integer> numbers(@Nullable String joined) {
        return joined == null
                ? Set.of()
                : Stream.of(joined.split(",")).map(Integer::valueOf).collect(Collectors.toSet());
    }
}
