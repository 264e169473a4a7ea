package org.consilium.threads;

import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.consilium.membership.AuthorView;
import org.consilium.platform.database.Columns;
import org.jspecify.annotations.Nullable;

/**
 * What the database has of a post that is shown.
 *
 * @param html empty for a withdrawn post
 */
record PostRow(
        UUID id,
        UUID threadId,
        int number,
        @Nullable UUID authorId,
        String html,
        Instant createdAt,
        @Nullable Instant editedAt,
        int version,
        int helpful,
        @Nullable Withdrawal withdrawn,
        @Nullable String withdrawnReason) {

    static PostRow of(Columns row) throws SQLException {
        return new PostRow(
                row.id(),
                row.id(),
                row.number(),
                row.idOrNull(),
                row.text(),
                row.time(),
                row.timeOrNull(),
                row.number(),
                row.number(),
                withdrawal(row.textOrNull()),
                row.textOrNull());
    }

    private static @Nullable Withdrawal withdrawal(@Nullable String name) {
        return name == null ? null : Withdrawal.valueOf(name);
    }

    /** About how much memory it takes. */
    int bytes() {
        return 400 + 2 * html.length();
    }

    PostView by(AuthorView author) {
        return new PostView(
                id, threadId, number, author, html, createdAt, editedAt, version, helpful, withdrawn, withdrawnReason);
    }
}
