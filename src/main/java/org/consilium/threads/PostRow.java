package org.consilium.threads;

import java.time.Instant;
import java.util.UUID;
import org.consilium.membership.AuthorView;
import org.jspecify.annotations.Nullable;

/**
 * What the database has of a post that is shown.
 *
 * @param marked whether the one who reads found it helpful; false when it is shown to all alike
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
        @Nullable String withdrawnReason,
        boolean marked) {

    PostView by(AuthorView author) {
        return new PostView(
                id,
                threadId,
                number,
                author,
                withdrawn == null ? html : "",
                createdAt,
                editedAt,
                version,
                helpful,
                withdrawn,
                withdrawnReason);
    }
}
