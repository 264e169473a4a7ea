package org.consilium.threads;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.consilium.platform.access.Caller;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.problem.Problems;
import org.consilium.platform.transaction.UseCase;

/** Lets a closed thread take replies again. */
@UseCase
class ReopenThread {
    private final ThreadAccess access;
    private final ThreadStates states;
    private final AuditLog audit;

    @Inject
    ReopenThread(ThreadAccess access, ThreadStates states, AuditLog audit) {
        this.access = access;
        this.states = states;
        this.audit = audit;
    }

    void reopen(Caller caller, UUID threadId) {
        ThreadInBoard place = access.locked(caller, threadId);
        DiscussionThread thread = place.thread();
        place.board().requireWritable();
        if (!thread.isClosed()) {
            place.requireAuthorOrModerator(caller);
            return;
        }
        if (!ThreadPolicy.mayReopen(caller, thread.closedBy(), place.board())) {
            throw new Problem(
                    Problems.FORBIDDEN, "Only whoever closed the thread and moderators of its board open it again.");
        }
        boolean own = thread.wasClosedBy(caller.memberId()) && thread.isAuthor(caller.memberId());
        thread.reopen();
        states.changed(thread);
        if (!own) {
            audit.append("thread-reopened", caller.memberId(), threadId, Map.of());
        }
    }
}
