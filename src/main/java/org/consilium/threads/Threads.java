package org.consilium.threads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.consilium.boards.BoardPosts;
import org.consilium.platform.database.Reads;
import org.jspecify.annotations.Nullable;

/** The threads. Who may see one is decided by {@link ThreadAccess}. */
@ApplicationScoped
class Threads implements BoardPosts {
    private static final String FACTS = "select t.id, t.board_id, t.created_at, t.last_post_at, t.posts, t.seq ";

    private final EntityManager entityManager;
    private final Reads reads;

    @Inject
    Threads(EntityManager entityManager, Reads reads) {
        this.entityManager = entityManager;
        this.reads = reads;
    }

    void add(DiscussionThread thread) {
        entityManager.persist(thread);
    }

    Optional<DiscussionThread> find(UUID id) {
        return Optional.ofNullable(entityManager.find(DiscussionThread.class, id));
    }

    /** A thread that nobody else changes until the transaction ends. */
    Optional<DiscussionThread> locked(UUID id) {
        return Optional.ofNullable(entityManager.find(DiscussionThread.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<ThreadFacts> facts(UUID id) {
        return reads.first(FACTS + "from discussion_thread t where t.id = ?", ThreadFacts::of, id);
    }

    /** The facts of the thread to which a post belongs. */
    Optional<ThreadFacts> factsOfPost(UUID postId) {
        return reads.first(
                FACTS + "from post p join discussion_thread t on t.id = p.thread_id where p.id = ?",
                ThreadFacts::of,
                postId);
    }

    /** Keeps that something in the thread changed; its row must be locked. Null: the thread itself. */
    long record(DiscussionThread thread, ChangeKind kind, @Nullable UUID postId) {
        long seq = thread.nextSeq();
        entityManager.persist(new ThreadChange(thread.id(), seq, kind, postId));
        return seq;
    }

    @Override
    public long countIn(UUID boardId) {
        return activity(boardId).posts();
    }

    /** How much was written on a board, and when last; read from an index alone. */
    BoardActivity activity(UUID boardId) {
        return reads.first(
                        "select coalesce(sum(posts), 0), max(last_post_at) from discussion_thread where board_id = ?",
                        row -> new BoardActivity(row.large(), row.timeOrNull()),
                        boardId)
                .orElseThrow();
    }
}
