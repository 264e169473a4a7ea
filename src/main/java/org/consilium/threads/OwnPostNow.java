package org.consilium.threads;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the own posts as it is now, in an export.
 *
 * @param body Markdown, for a withdrawn post too
 */
record OwnPostNow(
        UUID id,
        UUID threadId,
        String threadTitle,
        int number,
        Instant createdAt,
        @Nullable Instant editedAt,
        int helpful,
        @Nullable Withdrawal withdrawn,
        @Nullable String withdrawnReason,
        String body) {}
