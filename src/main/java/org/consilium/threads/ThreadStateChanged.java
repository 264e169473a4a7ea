package org.consilium.threads;

import java.util.UUID;

/**
 * Title, pin, lock, close or board of a thread changed.
 *
 * @param threadId the thread
 * @param boardId its board now
 * @param previousBoardId its board before; another one only if the thread was moved
 * @param seq number of the change in the thread
 */
public record ThreadStateChanged(UUID threadId, UUID boardId, UUID previousBoardId, long seq) {
    /** Whether the thread went to another board, whose audience may be another. */
    public boolean moved() {
        return !boardId.equals(previousBoardId);
    }
}
