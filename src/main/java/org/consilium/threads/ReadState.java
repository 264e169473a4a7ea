package org.consilium.threads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.consilium.boards.MemberBoards;

/**
 * Keeps a member's place in a thread and what the member has seen of its board in step. A member's first act on a board starts
 * the count there, and what was written before counts as read; so a row in a thread starts at what that covers.
 */
@ApplicationScoped
class ReadState {
    private final MemberThreads memberThreads;
    private final MemberBoards memberBoards;
    private final Clock clock;

    @Inject
    ReadState(MemberThreads memberThreads, MemberBoards memberBoards, Clock clock) {
        this.memberThreads = memberThreads;
        this.memberBoards = memberBoards;
        this.clock = clock;
    }

    /** Makes sure that the member has a row for the thread. */
    void begin(UUID memberId, VisibleThread thread) {
        memberBoards.startCounting(memberId, thread.board(), clock.instant());
        memberThreads.ensure(memberId, thread.id(), readFromTheStart(thread));
    }

    private int readFromTheStart(VisibleThread thread) {
        Instant since = thread.board().countingSince();
        if (since == null || !thread.lastPostAt().isAfter(since)) {
            return thread.posts();
        }
        return thread.createdAt().isAfter(since) ? 0 : memberThreads.writtenUntil(thread.id(), since);
    }

    /** Moves the member's place on to a post; never back. */
    void advance(UUID memberId, VisibleThread thread, int number) {
        Integer before = memberThreads.lockedReadUpTo(memberId, thread.id());
        if (before == null) {
            begin(memberId, thread);
            before = memberThreads.lockedReadUpTo(memberId, thread.id());
        }
        int after = Math.min(number, thread.posts());
        if (before != null && after > before) {
            memberThreads.read(memberId, thread.id(), after);
            memberBoards.see(memberId, thread.board().id(), (long) after - before);
        }
    }

    /**
     * Whoever writes follows the thread from then on, and has read the new post, unless something before it is unread.
     *
     * @param before the thread as it was without the post
     */
    void wrote(UUID memberId, VisibleThread before, int number) {
        if (!memberThreads.wrote(memberId, before.id(), number)) {
            begin(memberId, before);
            memberThreads.wrote(memberId, before.id(), number);
        }
        memberThreads.seeOnBoard(memberId, before.id(), before.board().id(), number);
    }
}
