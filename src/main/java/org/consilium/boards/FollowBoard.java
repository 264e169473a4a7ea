package org.consilium.boards;

import jakarta.inject.Inject;
import java.time.Clock;
import org.consilium.platform.access.Caller;
import org.consilium.platform.transaction.UseCase;

/** Follows a board, or stops: its news then show on the member's start page. */
@UseCase
class FollowBoard {
    private final BoardAccess access;
    private final MemberBoards memberBoards;
    private final Clock clock;

    @Inject
    FollowBoard(BoardAccess access, MemberBoards memberBoards, Clock clock) {
        this.access = access;
        this.memberBoards = memberBoards;
        this.clock = clock;
    }

    void set(Caller caller, String slug, boolean following) {
        VisibleBoard board = access.visible(caller, slug);
        memberBoards.startCounting(caller.memberId(), board, clock.instant());
        memberBoards.follow(caller.memberId(), board.id(), following);
    }
}
