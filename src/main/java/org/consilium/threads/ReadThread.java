package org.consilium.threads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.consilium.boards.Placed;
import org.consilium.membership.AuthorView;
import org.consilium.membership.MemberNames;
import org.consilium.platform.access.Caller;

/** Shows a thread's head. */
@ApplicationScoped
class ReadThread {
    private final ThreadAccess access;
    private final ThreadTexts texts;
    private final MemberNames names;

    @Inject
    ReadThread(ThreadAccess access, ThreadTexts texts, MemberNames names) {
        this.access = access;
        this.texts = texts;
        this.names = names;
    }

    ThreadView read(Caller caller, UUID threadId) {
        Placed<ThreadHead> found = access.head(caller, threadId);
        ThreadHead head = found.thing();
        ThreadFacts facts = head.facts();
        AuthorView author =
                new Writers.Wanted().add(head.authorId()).load(names).of(head.authorId());
        return new ThreadView(
                threadId,
                head.title(),
                found.board().ref(),
                author,
                facts.createdAt(),
                facts.lastPostAt(),
                facts.posts(),
                facts.seq(),
                head.pinned(),
                head.locked(),
                head.closed(),
                head.closedReason(),
                head.bond().following(),
                head.bond().muted(),
                head.bond().bookmarked(),
                head.bond().readUpTo(),
                texts.hashtags(facts),
                head.version(),
                ThreadPolicy.may(caller, head, found.board()));
    }
}
