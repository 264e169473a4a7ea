package org.consilium.threads;

import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.consilium.boards.BoardRef;
import org.consilium.platform.database.Columns;
import org.consilium.platform.paging.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * What the database has of a thread in a member's list.
 *
 * @param readUpTo how far the member has read; null if never opened
 * @param countingSince since when the member's count on the board runs; null if it does not
 * @param recent for a thread that is older than the count and was never opened: the posts since
 */
record ThreadLine(
        UUID id,
        UUID boardId,
        String title,
        @Nullable UUID authorId,
        Instant createdAt,
        Instant lastPostAt,
        @Nullable UUID lastAuthorId,
        int posts,
        boolean pinned,
        boolean locked,
        @Nullable Instant closedAt,
        @Nullable Integer readUpTo,
        @Nullable Instant countingSince,
        int recent) {

    static ThreadLine of(Columns row) throws SQLException {
        return new ThreadLine(
                row.id(),
                row.id(),
                row.text(),
                row.idOrNull(),
                row.time(),
                row.time(),
                row.idOrNull(),
                row.number(),
                row.flag(),
                row.flag(),
                row.timeOrNull(),
                row.numberOrNull(),
                row.timeOrNull(),
                row.number());
    }

    ThreadRow row(BoardRef board, Writers writers) {
        return new ThreadRow(
                id,
                title,
                board,
                writers.of(authorId),
                createdAt,
                lastPostAt,
                writers.of(lastAuthorId),
                posts,
                pinned,
                closedAt != null,
                locked,
                unread());
    }

    Cursor activity() {
        return Cursor.of(pinned ? 1 : 0, lastPostAt, id);
    }

    Cursor latest() {
        return Cursor.of(lastPostAt, id);
    }

    Cursor age() {
        return Cursor.of(createdAt, id);
    }

    private int unread() {
        if (countingSince == null) {
            return 0;
        }
        if (readUpTo != null) {
            return Math.max(0, posts - readUpTo);
        }
        return createdAt.isAfter(countingSince) ? posts : recent;
    }
}
