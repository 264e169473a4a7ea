package org.consilium.boards;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A board in a member's list.
 *
 * @param slug its part of the address
 * @param name what members call it
 * @param purpose what belongs here
 * @param archived whether it is closed to writing
 * @param following whether the member follows it
 * @param muted whether the member muted it
 * @param unread posts the member has not read; 100 says "more than 99"
 * @param lastPostAt time of the latest post, some moments late
 * @param mayOpenThreads whether the member may open threads
 */
public record BoardRow(
        String slug,
        String name,
        String purpose,
        boolean archived,
        boolean following,
        boolean muted,
        int unread,
        @Nullable Instant lastPostAt,
        boolean mayOpenThreads) {

    static BoardRow of(VisibleBoard board) {
        return new BoardRow(
                board.slug(),
                board.name(),
                board.purpose(),
                board.archived(),
                board.following(),
                board.muted(),
                board.unread(),
                board.lastPostAt(),
                board.mayOpenThreads());
    }
}
