package org.consilium.threads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.consilium.membership.AuthorView;
import org.consilium.membership.MemberNames;
import org.consilium.platform.access.Caller;
import org.consilium.platform.problem.Problem;
import org.consilium.threads.marks.PostMarks;

/** Shows a thread's head. */
@ApplicationScoped
class ReadThread {
    private final ThreadAccess access;
    private final Threads threads;
    private final MemberNames names;
    private final PostMarks marks;

    @Inject
    ReadThread(ThreadAccess access, Threads threads, MemberNames names, PostMarks marks) {
        this.access = access;
        this.threads = threads;
        this.names = names;
        this.marks = marks;
    }

    ThreadView read(Caller caller, UUID threadId) {
        Optional<ThreadHead> found = threads.head(caller.memberId(), threadId);
        VisibleThread visible = access.through(caller, found.map(ThreadHead::facts));
        ThreadHead head = found.orElseThrow(Problem::notFound);
        AuthorView author =
                new Writers.Wanted().add(head.authorId()).load(names).of(head.authorId());
        return new ThreadView(
                threadId,
                head.title(),
                visible.board().ref(),
                author,
                visible.createdAt(),
                visible.lastPostAt(),
                visible.posts(),
                visible.seq(),
                head.pinned(),
                head.locked(),
                head.closed(),
                head.closedReason(),
                head.bond().following(),
                head.bond().muted(),
                head.bond().bookmarked(),
                head.bond().readUpTo(),
                marks.hashtagsOf(threadId),
                head.version(),
                ThreadPolicy.may(caller, head, visible.board()));
    }
}
