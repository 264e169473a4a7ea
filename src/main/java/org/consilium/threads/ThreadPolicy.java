package org.consilium.threads;

import org.consilium.boards.VisibleBoard;
import org.consilium.platform.access.Caller;

/** What a member may do with a thread. */
final class ThreadPolicy {
    private ThreadPolicy() {}

    static ThreadView.May may(Caller caller, DiscussionThread thread, VisibleBoard board) {
        boolean open = !board.archived() && !thread.isLocked();
        boolean own = thread.isAuthor(caller.memberId());
        return new ThreadView.May(
                open && !thread.isClosed(),
                open && (own || board.moderates()),
                !board.archived() && (thread.isClosed() ? mayReopen(caller, thread, board) : own || board.moderates()),
                board.moderates());
    }

    /** Whoever closed a thread opens it again; what a moderator closed stays closed until a moderator says otherwise. */
    static boolean mayReopen(Caller caller, DiscussionThread thread, VisibleBoard board) {
        return board.moderates() || thread.wasClosedBy(caller.memberId());
    }
}
