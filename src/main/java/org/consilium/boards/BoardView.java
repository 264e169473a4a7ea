package org.consilium.boards;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A board's own page.
 *
 * @param slug its part of the address
 * @param name what members call it
 * @param purpose what belongs here
 * @param rulesHtml the rules as safe HTML
 * @param audience whom it is for
 * @param archived whether it is closed to writing
 * @param following whether the member follows it
 * @param muted whether the member muted it
 * @param unread posts the member has not read; 100 says "more than 99"
 * @param lastPostAt time of the latest post, some moments late
 * @param mayOpenThreads whether the member may open threads
 * @param moderates whether the member keeps order here
 */
public record BoardView(
        String slug,
        String name,
        String purpose,
        String rulesHtml,
        AudienceView audience,
        boolean archived,
        boolean following,
        boolean muted,
        int unread,
        @Nullable Instant lastPostAt,
        boolean mayOpenThreads,
        boolean moderates) {

    static BoardView of(VisibleBoard board, String rulesHtml, AudienceView audience) {
        return new BoardView(
                board.slug(),
                board.name(),
                board.purpose(),
                rulesHtml,
                audience,
                board.archived(),
                board.following(),
                board.muted(),
                board.unread(),
                board.lastPostAt(),
                board.mayOpenThreads(),
                board.moderates());
    }
}
