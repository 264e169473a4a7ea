package org.consilium.boards;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a member has to do with a board, in an export.
 *
 * @param countingSince what was written before then counts as seen; null if nothing is counted yet
 * @param seenPosts how many posts count as seen
 * @param invited whether there is an invitation
 */
record OwnBoard(
        UUID id,
        String slug,
        String name,
        boolean following,
        boolean muted,
        @Nullable Instant countingSince,
        long seenPosts,
        boolean invited) {}
