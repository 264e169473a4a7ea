package org.consilium.threads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.consilium.boards.BoardAccess;
import org.consilium.boards.Placed;
import org.consilium.boards.VisibleBoard;
import org.consilium.platform.access.Caller;
import org.consilium.platform.problem.Problem;

/**
 * The door of threads and posts: 404 whether absent or hidden, after the same one statement.
 */
@ApplicationScoped
public class ThreadAccess {
    /** Where a missing thread is: on no board, which is asked for all the same. */
    private static final UUID NOWHERE = new UUID(0, 0);

    private final Threads threads;
    private final BoardAccess boards;

    @Inject
    ThreadAccess(Threads threads, BoardAccess boards) {
        this.threads = threads;
        this.boards = boards;
    }

    /**
     * A thread that the caller may see.
     *
     * @throws Problem {@code not-found}
     */
    public VisibleThread visible(Caller caller, UUID threadId) {
        return visible(boards.visible(caller, ThreadSights.facts(threadId)));
    }

    /**
     * The thread of a post that the caller may see.
     *
     * @throws Problem {@code not-found}
     */
    public VisibleThread ofPost(Caller caller, UUID postId) {
        return visible(boards.visible(caller, ThreadSights.ofPost(postId)));
    }

    /** A thread that the caller may see, locked: nobody else changes it or its posts until the transaction ends. */
    ThreadInBoard locked(Caller caller, UUID threadId) {
        Optional<DiscussionThread> thread = threads.locked(threadId);
        Optional<VisibleBoard> board =
                boards.visible(caller, thread.map(DiscussionThread::boardId).orElse(NOWHERE));
        return new ThreadInBoard(thread.orElseThrow(Problem::notFound), board.orElseThrow(Problem::notFound));
    }

    /** The same for a thread that was seen a moment ago: the board is only asked again if the thread moved since. */
    ThreadInBoard locked(Caller caller, VisibleThread seen) {
        DiscussionThread thread = threads.locked(seen.id()).orElseThrow(Problem::notFound);
        return thread.boardId().equals(seen.board().id())
                ? new ThreadInBoard(thread, seen.board())
                : new ThreadInBoard(
                        thread, boards.visible(caller, thread.boardId()).orElseThrow(Problem::notFound));
    }

    /** The head of a thread that the caller may see. */
    Placed<ThreadHead> head(Caller caller, UUID threadId) {
        return boards.visible(caller, ThreadSights.head(caller.memberId(), threadId))
                .orElseThrow(Problem::notFound);
    }

    /** A thread that the caller may see, and which of those posts the caller found helpful. */
    MarkedThread marked(Caller caller, UUID threadId, PostRange range) {
        return boards.visible(caller, ThreadSights.marked(caller.memberId(), threadId, range))
                .orElseThrow(Problem::notFound)
                .thing();
    }

    /** A post that the caller may see. */
    PostRow post(Caller caller, UUID postId) {
        return boards.visible(caller, ThreadSights.post(postId))
                .orElseThrow(Problem::notFound)
                .thing();
    }

    private static VisibleThread visible(Optional<Placed<ThreadFacts>> found) {
        Placed<ThreadFacts> placed = found.orElseThrow(Problem::notFound);
        return VisibleThread.of(placed.thing(), placed.board());
    }
}
