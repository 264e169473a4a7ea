package org.consilium.threads;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.consilium.platform.access.Caller;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.transaction.UseCase;

/** Keeps a thread on top of its board's list, or lets it go. */
@UseCase
class PinThread {
    private final ThreadAccess access;
    private final ThreadStates states;
    private final AuditLog audit;

    @Inject
    PinThread(ThreadAccess access, ThreadStates states, AuditLog audit) {
        this.access = access;
        this.states = states;
        this.audit = audit;
    }

    void set(Caller caller, UUID threadId, boolean pinned) {
        ThreadInBoard place = access.locked(caller, threadId);
        place.requireModerator();
        if (place.thread().isPinned() == pinned) {
            return;
        }
        place.thread().pin(pinned);
        states.changed(place.thread());
        audit.append(pinned ? "thread-pinned" : "thread-unpinned", caller.memberId(), threadId, Map.of());
    }
}
