package org.consilium.threads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.consilium.boards.BoardTallies;
import org.consilium.platform.job.RecurringJob;

/** Counts all boards from time to time: a crash may have come between a reply and its count. */
@ApplicationScoped
class TallyAllBoards implements RecurringJob {
    private final BoardTallies tallies;
    private final TallyBoard tallyBoard;

    @Inject
    TallyAllBoards(BoardTallies tallies, TallyBoard tallyBoard) {
        this.tallies = tallies;
        this.tallyBoard = tallyBoard;
    }

    @Override
    public String kind() {
        return "tally-boards";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        tallies.boards().forEach(tallyBoard::tally);
    }
}
