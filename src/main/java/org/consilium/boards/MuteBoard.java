package org.consilium.boards;

import jakarta.inject.Inject;
import org.consilium.platform.access.Caller;
import org.consilium.platform.transaction.UseCase;

/** Mutes a board, or lets it be heard again. */
@UseCase
class MuteBoard {
    private final BoardAccess access;
    private final MemberBoards memberBoards;

    @Inject
    MuteBoard(BoardAccess access, MemberBoards memberBoards) {
        this.access = access;
        this.memberBoards = memberBoards;
    }

    void set(Caller caller, String slug, boolean muted) {
        memberBoards.mute(caller.memberId(), access.visible(caller, slug).id(), muted);
    }
}
