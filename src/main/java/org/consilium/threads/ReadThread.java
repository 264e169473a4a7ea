package org.consilium.threads;

import jakarta.inject.Inject;
import java.util.UUID;
import org.consilium.membership.AuthorView;
import org.consilium.membership.MemberNames;
import org.consilium.platform.access.Caller;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.transaction.UseCase;
import org.consilium.threads.marks.PostMarks;

/** Shows a thread's head. */
@UseCase
class ReadThread {
    private final ThreadAccess access;
    private final Threads threads;
    private final MemberThreads memberThreads;
    private final MemberNames names;
    private final PostMarks marks;

    @Inject
    ReadThread(ThreadAccess access, Threads threads, MemberThreads memberThreads, MemberNames names, PostMarks marks) {
        this.access = access;
        this.threads = threads;
        this.memberThreads = memberThreads;
        this.names = names;
        this.marks = marks;
    }

    ThreadView read(Caller caller, UUID threadId) {
        VisibleThread visible = access.visible(caller, threadId);
        DiscussionThread thread = threads.find(threadId).orElseThrow(Problem::notFound);
        ThreadBond bond = memberThreads.bond(caller.memberId(), threadId).orElse(ThreadBond.NONE);
        AuthorView author =
                new Writers.Wanted().add(thread.authorId()).load(names).of(thread.authorId());
        return new ThreadView(
                threadId,
                thread.title(),
                visible.board().ref(),
                author,
                thread.createdAt(),
                thread.lastPostAt(),
                thread.posts(),
                thread.seq(),
                thread.isPinned(),
                thread.isLocked(),
                thread.isClosed(),
                thread.closedReason(),
                bond.following(),
                bond.muted(),
                bond.bookmarked(),
                bond.readUpTo(),
                marks.hashtagsOf(threadId),
                thread.version(),
                ThreadPolicy.may(caller, thread, visible.board()));
    }
}
