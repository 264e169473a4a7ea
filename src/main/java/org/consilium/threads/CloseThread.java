package org.consilium.threads;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.consilium.platform.access.Caller;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.transaction.UseCase;
import org.jspecify.annotations.Nullable;

/** Closes a thread to new replies; what is there stays readable and can still be edited. */
@UseCase
class CloseThread {
    private final ThreadAccess access;
    private final ThreadStates states;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    CloseThread(ThreadAccess access, ThreadStates states, AuditLog audit, Clock clock) {
        this.access = access;
        this.states = states;
        this.audit = audit;
        this.clock = clock;
    }

    void close(Caller caller, UUID threadId, @Nullable String reason) {
        ThreadInBoard place = access.locked(caller, threadId);
        place.requireAuthorOrModerator(caller);
        place.board().requireWritable();
        place.thread().close(caller.memberId(), reason, clock.instant());
        states.changed(place.thread());
        if (!place.thread().isAuthor(caller.memberId())) {
            audit.append("thread-closed", caller.memberId(), threadId, Map.of());
        }
    }
}
