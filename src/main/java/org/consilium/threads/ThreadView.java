package org.consilium.threads;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.consilium.boards.BoardRef;
import org.consilium.membership.AuthorView;
import org.jspecify.annotations.Nullable;

/**
 * A thread's head, as one member sees it.
 *
 * @param id the thread
 * @param title one line
 * @param board where it is
 * @param author who opened it
 * @param createdAt when it was opened
 * @param lastPostAt when the last post was written
 * @param posts the number of the last post
 * @param seq the number of the last change: live updates go on behind it
 * @param pinned whether a moderator keeps it on top
 * @param locked whether a moderator stopped all changes
 * @param closed whether it takes no more replies
 * @param closedReason what was said when it was closed
 * @param following whether the member follows it
 * @param muted whether the member muted it
 * @param bookmarked whether the member bookmarked it
 * @param readUpTo the number up to which the member has read
 * @param hashtags the hashtags in its posts
 * @param version to be sent back with a new title
 * @param may what the member may do
 */
public record ThreadView(
        UUID id,
        String title,
        BoardRef board,
        AuthorView author,
        Instant createdAt,
        Instant lastPostAt,
        int posts,
        long seq,
        boolean pinned,
        boolean locked,
        boolean closed,
        @Nullable String closedReason,
        boolean following,
        boolean muted,
        boolean bookmarked,
        int readUpTo,
        List<String> hashtags,
        int version,
        May may) {

    /**
     * What a member may do with a thread now.
     *
     * @param reply write a post
     * @param editTitle rename it
     * @param close close it, or open it again
     * @param moderate pin, lock and move it
     */
    public record May(boolean reply, boolean editTitle, boolean close, boolean moderate) {}
}
