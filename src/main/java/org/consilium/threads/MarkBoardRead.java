package org.consilium.threads;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.consilium.boards.BoardAccess;
import org.consilium.boards.MemberBoards;
import org.consilium.platform.access.Caller;
import org.consilium.platform.transaction.UseCase;

/** Counts everything on a board as read. Threads that were never opened need no row for that: the count begins anew. */
@UseCase
class MarkBoardRead {
    private final BoardAccess boards;
    private final MemberThreads memberThreads;
    private final MemberBoards memberBoards;
    private final Clock clock;

    @Inject
    MarkBoardRead(BoardAccess boards, MemberThreads memberThreads, MemberBoards memberBoards, Clock clock) {
        this.boards = boards;
        this.memberThreads = memberThreads;
        this.memberBoards = memberBoards;
        this.clock = clock;
    }

    void all(Caller caller, String slug) {
        UUID boardId = boards.visible(caller, slug).id();
        memberThreads.readAll(caller.memberId(), boardId);
        memberBoards.seeAll(caller.memberId(), boardId, clock.instant());
    }
}
