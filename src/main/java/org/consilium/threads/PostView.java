package org.consilium.threads;

import java.time.Instant;
import java.util.UUID;
import org.consilium.membership.AuthorView;
import org.jspecify.annotations.Nullable;

/**
 * A post, the same for all who may see it.
 *
 * @param id the post
 * @param threadId its thread
 * @param number 1, 2, 3 … in the thread
 * @param author who wrote it
 * @param html safe HTML; empty when withdrawn
 * @param createdAt when it was written
 * @param editedAt when its text was changed last
 * @param version to be sent back with an edit
 * @param helpful how many members found it helpful
 * @param withdrawn who took the text away, null if nobody did
 * @param withdrawnReason what the moderator said, if one did
 */
public record PostView(
        UUID id,
        UUID threadId,
        int number,
        AuthorView author,
        String html,
        Instant createdAt,
        @Nullable Instant editedAt,
        int version,
        int helpful,
        @Nullable Withdrawal withdrawn,
        @Nullable String withdrawnReason) {}
