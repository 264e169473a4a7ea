package org.consilium.threads;

import java.util.UUID;
import org.consilium.boards.VisibleBoard;
import org.consilium.platform.access.Caller;
import org.jspecify.annotations.Nullable;

/** What a member may do with a thread. */
final class ThreadPolicy {
    private ThreadPolicy() {}

    static ThreadView.May may(Caller caller, ThreadHead thread, VisibleBoard board) {
        boolean open = !board.archived() && !thread.locked();
        boolean ownOrModerated = caller.memberId().equals(thread.authorId()) || board.moderates();
        boolean mayTurn = thread.closed() ? mayReopen(caller, thread.closedBy(), board) : ownOrModerated;
        return new ThreadView.May(
                open && !thread.closed(), open && ownOrModerated, !board.archived() && mayTurn, board.moderates());
    }

    /** Whoever closed a thread opens it again; what a moderator closed stays closed until a moderator says otherwise. */
    static boolean mayReopen(Caller caller, @Nullable UUID closedBy, VisibleBoard board) {
        return board.moderates() || caller.memberId().equals(closedBy);
    }
}
