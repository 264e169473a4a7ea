package org.consilium.threads;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.consilium.boards.BoardAccess;
import org.consilium.boards.VisibleBoard;
import org.consilium.platform.access.Caller;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.problem.Problems;
import org.consilium.platform.transaction.UseCase;

/** Moves a thread to another board. What members have read of it moves with it. */
@UseCase
class MoveThread {
    private final ThreadAccess access;
    private final BoardAccess boards;
    private final MemberThreads memberThreads;
    private final ThreadStates states;
    private final AuditLog audit;

    @Inject
    MoveThread(
            ThreadAccess access, BoardAccess boards, MemberThreads memberThreads, ThreadStates states, AuditLog audit) {
        this.access = access;
        this.boards = boards;
        this.memberThreads = memberThreads;
        this.states = states;
        this.audit = audit;
    }

    void move(Caller caller, UUID threadId, String slug) {
        ThreadInBoard place = access.locked(caller, threadId);
        VisibleBoard goal = boards.visible(caller, slug);
        place.requireModerator();
        if (!goal.moderates()) {
            throw new Problem(Problems.FORBIDDEN, "Only moderators of both boards move a thread.");
        }
        goal.requireWritable();
        UUID from = place.board().id();
        if (from.equals(goal.id())) {
            return;
        }
        place.thread().moveTo(goal.id());
        memberThreads.countOnBoard(threadId, from, -1);
        memberThreads.countOnBoard(threadId, goal.id(), 1);
        states.movedFrom(from, place.thread());
        audit.append(
                "thread-moved",
                caller.memberId(),
                threadId,
                Map.of("from", from.toString(), "to", goal.id().toString()));
    }
}
