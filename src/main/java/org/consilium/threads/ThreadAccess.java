package org.consilium.threads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.consilium.boards.BoardAccess;
import org.consilium.boards.VisibleBoard;
import org.consilium.platform.access.Caller;
import org.consilium.platform.problem.Problem;

/**
 * The door of threads and posts: 404 whether absent or hidden, after the same two statements. To be called inside a use case.
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
        return through(caller, threads.facts(threadId));
    }

    /**
     * The thread of a post that the caller may see.
     *
     * @throws Problem {@code not-found}
     */
    public VisibleThread ofPost(Caller caller, UUID postId) {
        return through(caller, threads.factsOfPost(postId));
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

    /** The same for a thread of which more is known already. */
    VisibleThread through(Caller caller, Optional<ThreadFacts> facts) {
        Optional<VisibleBoard> board =
                boards.visible(caller, facts.map(ThreadFacts::boardId).orElse(NOWHERE));
        return VisibleThread.of(facts.orElseThrow(Problem::notFound), board.orElseThrow(Problem::notFound));
    }
}
