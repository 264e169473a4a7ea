package org.consilium.threads;

import jakarta.inject.Inject;
import java.util.UUID;
import org.consilium.platform.access.Caller;
import org.consilium.platform.transaction.UseCase;

/** Remembers how far a member has read; never moves back. */
@UseCase
class MarkRead {
    private final ThreadAccess access;
    private final ReadState readState;

    @Inject
    MarkRead(ThreadAccess access, ReadState readState) {
        this.access = access;
        this.readState = readState;
    }

    void upTo(Caller caller, UUID threadId, int number) {
        readState.advance(caller.memberId(), access.visible(caller, threadId), number);
    }
}
