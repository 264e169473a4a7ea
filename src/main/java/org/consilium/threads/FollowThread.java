package org.consilium.threads;

import jakarta.inject.Inject;
import java.util.UUID;
import org.consilium.platform.access.Caller;
import org.consilium.platform.transaction.UseCase;

/** Follows a thread, or stops. */
@UseCase
class FollowThread {
    private final ThreadAccess access;
    private final ReadState readState;
    private final MemberThreads memberThreads;

    @Inject
    FollowThread(ThreadAccess access, ReadState readState, MemberThreads memberThreads) {
        this.access = access;
        this.readState = readState;
        this.memberThreads = memberThreads;
    }

    void set(Caller caller, UUID threadId, boolean following) {
        readState.begin(caller.memberId(), access.visible(caller, threadId));
        memberThreads.follow(caller.memberId(), threadId, following);
    }
}
