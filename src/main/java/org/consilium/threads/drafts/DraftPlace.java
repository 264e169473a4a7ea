package org.consilium.threads.drafts;

import java.util.UUID;

/** Where a draft is to be published. */
sealed interface DraftPlace {

    /**
     * A reply.
     *
     * @param threadId the thread
     */
    record InThread(UUID threadId) implements DraftPlace {}

    /**
     * A new thread.
     *
     * @param slug the board
     */
    record OnBoard(String slug) implements DraftPlace {}
}
