package org.consilium.threads;

import org.consilium.boards.VisibleBoard;
import org.consilium.platform.access.Caller;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.problem.Problems;

/** A locked thread that the caller may see, with the board as the caller sees it. */
record ThreadInBoard(DiscussionThread thread, VisibleBoard board) {

    /** Facts as of now: the lock keeps them true. */
    VisibleThread view() {
        return new VisibleThread(
                thread.id(), board, thread.createdAt(), thread.lastPostAt(), thread.posts(), thread.seq());
    }

    void requireWritable() {
        board.requireWritable();
        thread.requireNotLocked();
    }

    void requireModerator() {
        if (!board.moderates()) {
            throw new Problem(Problems.FORBIDDEN, "Only moderators of this board may do this.");
        }
    }

    void requireAuthorOrModerator(Caller caller) {
        if (!thread.isAuthor(caller.memberId()) && !board.moderates()) {
            throw new Problem(
                    Problems.FORBIDDEN, "Only whoever opened the thread and moderators of its board may do this.");
        }
    }
}
