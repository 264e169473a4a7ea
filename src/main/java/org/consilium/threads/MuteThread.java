package org.consilium.threads;

import jakarta.inject.Inject;
import java.util.UUID;
import org.consilium.platform.access.Caller;
import org.consilium.platform.transaction.UseCase;

/** Mutes a thread, or lets it be heard again. */
@UseCase
class MuteThread {
    private final ThreadAccess access;
    private final ReadState readState;
    private final MemberThreads memberThreads;

    @Inject
    MuteThread(ThreadAccess access, ReadState readState, MemberThreads memberThreads) {
        this.access = access;
        this.readState = readState;
        this.memberThreads = memberThreads;
    }

    void set(Caller caller, UUID threadId, boolean muted) {
        readState.begin(caller.memberId(), access.visible(caller, threadId));
        memberThreads.mute(caller.memberId(), threadId, muted);
    }
}
