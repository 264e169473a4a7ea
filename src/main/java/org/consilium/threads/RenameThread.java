package org.consilium.threads;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.consilium.platform.access.Caller;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.transaction.UseCase;

/** Gives a thread another title. */
@UseCase
class RenameThread {
    private final ThreadAccess access;
    private final ThreadStates states;
    private final AuditLog audit;

    @Inject
    RenameThread(ThreadAccess access, ThreadStates states, AuditLog audit) {
        this.access = access;
        this.states = states;
        this.audit = audit;
    }

    void rename(Caller caller, UUID threadId, RenameThreadRequest request) {
        ThreadInBoard place = access.locked(caller, threadId);
        place.requireAuthorOrModerator(caller);
        place.requireWritable();
        place.thread().rename(request.title().strip(), request.version());
        states.changed(place.thread());
        if (!place.thread().isAuthor(caller.memberId())) {
            audit.append("thread-renamed", caller.memberId(), threadId, Map.of());
        }
    }
}
