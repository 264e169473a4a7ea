package org.consilium.threads;

import jakarta.inject.Inject;
import java.util.UUID;
import org.consilium.boards.BoardTallies;
import org.consilium.platform.transaction.UseCase;

/** Counts one board's posts anew. The tally's row is locked before counting, so that of two nodes the later count stays. */
@UseCase
class TallyBoard {
    private final BoardTallies tallies;
    private final Threads threads;

    @Inject
    TallyBoard(BoardTallies tallies, Threads threads) {
        this.tallies = tallies;
        this.threads = threads;
    }

    void tally(UUID boardId) {
        tallies.lock(boardId);
        BoardActivity activity = threads.activity(boardId);
        tallies.set(boardId, activity.posts(), activity.lastPostAt());
    }
}
