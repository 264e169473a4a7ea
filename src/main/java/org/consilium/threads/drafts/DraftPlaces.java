package org.consilium.threads.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.consilium.boards.BoardAccess;
import org.consilium.platform.access.Caller;
import org.consilium.platform.problem.Problem;
import org.consilium.threads.ThreadAccess;

/** The door of drafts: whoever sees a place has a draft there. */
@ApplicationScoped
class DraftPlaces {
    private final BoardAccess boards;
    private final ThreadAccess threads;

    @Inject
    DraftPlaces(BoardAccess boards, ThreadAccess threads) {
        this.boards = boards;
        this.threads = threads;
    }

    /**
     * The id of a place that the caller sees.
     *
     * @throws Problem {@code not-found}
     */
    UUID visible(Caller caller, DraftPlace place) {
        if (place instanceof DraftPlace.InThread reply) {
            return threads.visible(caller, reply.threadId()).id();
        }
        return boards.visible(caller, ((DraftPlace.OnBoard) place).slug()).id();
    }
}
