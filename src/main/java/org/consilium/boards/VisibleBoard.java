package org.consilium.boards;

import java.time.Instant;
import java.util.UUID;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * A board as one member sees it; who holds one has passed {@link BoardAccess}.
 *
 * @param id the board
 * @param slug its part of the address
 * @param name what members call it
 * @param purpose what belongs here
 * @param audience whom it is for
 * @param archived whether it is closed to writing
 * @param moderates whether the member keeps order here
 * @param mayOpenThreads whether the member may open threads now
 * @param following whether the member follows it
 * @param muted whether the member muted it
 * @param countingSince what was written before counts as read; null while nothing is counted for this member
 * @param unread posts the member has not read, 0 … 100, where 100 says "more than 99"
 * @param lastPostAt time of the latest post, some moments late
 */
public record VisibleBoard(
        UUID id,
        String slug,
        String name,
        String purpose,
        Audience audience,
        boolean archived,
        boolean moderates,
        boolean mayOpenThreads,
        boolean following,
        boolean muted,
        @Nullable Instant countingSince,
        int unread,
        @Nullable Instant lastPostAt) {

    /** The board is closed to writing. */
    public static final ProblemType BOARD_ARCHIVED = new ProblemType("board-archived", 409, "This board is archived");

    /** The board's name and address, for views of what belongs to it. */
    public BoardRef ref() {
        return new BoardRef(slug, name);
    }

    /**
     * Refuses writing on an archived board.
     *
     * @throws Problem {@code board-archived}
     */
    public void requireWritable() {
        if (archived) {
            throw new Problem(BOARD_ARCHIVED, "This board is archived: it can be read, nothing can be written.");
        }
    }
}
