package org.consilium.live.source;

import jakarta.inject.Inject;
import org.consilium.boards.BoardAccess;
import org.consilium.platform.access.Caller;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.transaction.UseCase;

/** Says whether somebody sees a board now. */
@UseCase
class SeeBoard {
    private final BoardAccess boards;

    @Inject
    SeeBoard(BoardAccess boards) {
        this.boards = boards;
    }

    boolean isSeenBy(Caller caller, String slug) {
        try {
            boards.visible(caller, slug);
            return true;
        } catch (Problem hidden) {
            return false;
        }
    }
}
