package org.consilium.threads;

import jakarta.inject.Inject;
import java.util.UUID;
import org.consilium.platform.access.Caller;
import org.consilium.platform.transaction.UseCase;

/** Keeps a thread in the member's bookmarks, or takes it out. */
@UseCase
class BookmarkThread {
    private final ThreadAccess access;
    private final ReadState readState;
    private final MemberThreads memberThreads;

    @Inject
    BookmarkThread(ThreadAccess access, ReadState readState, MemberThreads memberThreads) {
        this.access = access;
        this.readState = readState;
        this.memberThreads = memberThreads;
    }

    void set(Caller caller, UUID threadId, boolean bookmarked) {
        readState.begin(caller.memberId(), access.visible(caller, threadId));
        memberThreads.bookmark(caller.memberId(), threadId, bookmarked);
    }
}
