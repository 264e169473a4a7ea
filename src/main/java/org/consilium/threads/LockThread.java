package org.consilium.threads;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.consilium.platform.access.Caller;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.transaction.UseCase;

/** Stops replies, edits and marks in a thread, or allows them again. Texts can still be withdrawn: privacy comes before order. */
@UseCase
class LockThread {
    private final ThreadAccess access;
    private final ThreadStates states;
    private final AuditLog audit;

    @Inject
    LockThread(ThreadAccess access, ThreadStates states, AuditLog audit) {
        this.access = access;
        this.states = states;
        this.audit = audit;
    }

    void set(Caller caller, UUID threadId, boolean locked) {
        ThreadInBoard place = access.locked(caller, threadId);
        place.requireModerator();
        if (place.thread().isLocked() == locked) {
            return;
        }
        place.thread().lock(locked);
        states.changed(place.thread());
        audit.append(locked ? "thread-locked" : "thread-unlocked", caller.memberId(), threadId, Map.of());
    }
}
