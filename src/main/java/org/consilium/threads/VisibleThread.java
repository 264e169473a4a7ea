package org.consilium.threads;

import java.time.Instant;
import java.util.UUID;
import org.consilium.boards.VisibleBoard;

/**
 * A thread that a member may see; who holds one has passed {@link ThreadAccess}.
 *
 * @param id the thread
 * @param board the board it is on, as the member sees it
 * @param createdAt when it was opened
 * @param lastPostAt when the last post was written
 * @param posts the number of the last post
 * @param seq the number of the last change
 */
public record VisibleThread(UUID id, VisibleBoard board, Instant createdAt, Instant lastPostAt, int posts, long seq) {

    static VisibleThread of(ThreadFacts facts, VisibleBoard board) {
        return new VisibleThread(facts.id(), board, facts.createdAt(), facts.lastPostAt(), facts.posts(), facts.seq());
    }
}
