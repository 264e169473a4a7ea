package org.consilium.threads;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.consilium.boards.BoardRef;
import org.consilium.membership.AuthorView;
import org.jspecify.annotations.Nullable;

/**
 * A thread in a list.
 *
 * @param id the thread
 * @param title one line
 * @param board where it is
 * @param author who opened it
 * @param createdAt when it was opened
 * @param lastPostAt when the last post was written
 * @param lastAuthor who wrote the last post
 * @param posts the number of the last post
 * @param pinned whether a moderator keeps it on top
 * @param closed whether it takes no more replies
 * @param locked whether a moderator stopped all changes
 * @param unread how many posts the caller has not read; left out where the row is the same for everybody
 */
public record ThreadRow(
        UUID id,
        String title,
        BoardRef board,
        AuthorView author,
        Instant createdAt,
        Instant lastPostAt,
        AuthorView lastAuthor,
        int posts,
        boolean pinned,
        boolean closed,
        boolean locked,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer unread) {

    /** The same row without what it is to one member. */
    ThreadRow forEverybody() {
        return new ThreadRow(
                id, title, board, author, createdAt, lastPostAt, lastAuthor, posts, pinned, closed, locked, null);
    }
}
