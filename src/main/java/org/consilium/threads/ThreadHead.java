package org.consilium.threads;

import java.sql.SQLException;
import java.util.UUID;
import org.consilium.platform.database.Columns;
import org.jspecify.annotations.Nullable;

/** What the database has of a thread's head, and of a member's bond to it. */
record ThreadHead(
        ThreadFacts facts,
        String title,
        @Nullable UUID authorId,
        boolean pinned,
        boolean locked,
        boolean closed,
        @Nullable UUID closedBy,
        @Nullable String closedReason,
        int version,
        ThreadBond bond) {

    static ThreadHead of(Columns row) throws SQLException {
        return new ThreadHead(
                ThreadFacts.of(row),
                row.text(),
                row.idOrNull(),
                row.flag(),
                row.flag(),
                row.flag(),
                row.idOrNull(),
                row.textOrNull(),
                row.number(),
                // All columns are empty, and so false or 0, where there is no bond so far.
                new ThreadBond(row.flag(), row.flag(), row.flag(), row.number()));
    }
}
