package org.consilium.threads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.consilium.boards.BoardPosts;
import org.jspecify.annotations.Nullable;

/** The threads. Who may see one is decided by {@link ThreadAccess}. */
@ApplicationScoped
class Threads implements BoardPosts {
    private static final String FACTS = "select new org.consilium.threads.ThreadFacts("
            + "t.id, t.boardId, t.createdAt, t.lastPostAt, t.posts, t.seq) ";

    private final EntityManager entityManager;

    @Inject
    Threads(EntityManager entityManager) {
        this.entityManager = entityManager;
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
        return entityManager
                .createQuery(FACTS + "from DiscussionThread t where t.id = :id", ThreadFacts.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The facts of the thread to which a post belongs. */
    Optional<ThreadFacts> factsOfPost(UUID postId) {
        return entityManager
                .createQuery(
                        FACTS + "from Post p join DiscussionThread t on t.id = p.threadId where p.id = :id",
                        ThreadFacts.class)
                .setParameter("id", postId)
                .getResultStream()
                .findFirst();
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
        return entityManager
                .createQuery("""
                        select new org.consilium.threads.BoardActivity(coalesce(sum(t.posts), 0L), max(t.lastPostAt))
                        from DiscussionThread t where t.boardId = :board
                        """, BoardActivity.class)
                .setParameter("board", boardId)
                .getSingleResult();
    }
}
