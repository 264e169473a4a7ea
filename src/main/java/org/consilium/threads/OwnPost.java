package org.consilium.threads;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the own posts in an export.
 *
 * @param body Markdown as it is now, for a withdrawn post too
 * @param before what it said before it was edited, the oldest first
 */
record OwnPost(
        UUID id,
        UUID threadId,
        String threadTitle,
        int number,
        Instant createdAt,
        @Nullable Instant editedAt,
        int helpful,
        @Nullable Withdrawal withdrawn,
        @Nullable String withdrawnReason,
        String body,
        List<OwnPostVersion> before) {

    /** Read without its versions. */
    OwnPost(
            UUID id,
            UUID threadId,
            String threadTitle,
            int number,
            Instant createdAt,
            @Nullable Instant editedAt,
            int helpful,
            @Nullable Withdrawal withdrawn,
            @Nullable String withdrawnReason,
            String body) {
        this(
                id,
                threadId,
                threadTitle,
                number,
                createdAt,
                editedAt,
                helpful,
                withdrawn,
                withdrawnReason,
                body,
                List.of());
    }

    OwnPost with(List<OwnPostVersion> versions) {
        return new OwnPost(
                id,
                threadId,
                threadTitle,
                number,
                createdAt,
                editedAt,
                helpful,
                withdrawn,
                withdrawnReason,
                body,
                versions);
    }
}
