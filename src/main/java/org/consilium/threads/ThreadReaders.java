package org.consilium.threads;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.consilium.platform.access.Caller;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.transaction.UseCase;

/** Says whether somebody may read a thread now, for whatever keeps showing it. */
@UseCase
public class ThreadReaders {
    private final ThreadAccess access;

    @Inject
    ThreadReaders(ThreadAccess access) {
        this.access = access;
    }

    /** The thread as the caller sees it; empty if it is missing or hidden. */
    public Optional<VisibleThread> admit(Caller caller, UUID threadId) {
        try {
            return Optional.of(access.visible(caller, threadId));
        } catch (Problem hidden) {
            return Optional.empty();
        }
    }
}
