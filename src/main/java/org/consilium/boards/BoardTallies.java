package org.consilium.boards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How many posts the boards hold. */
@ApplicationScoped
public class BoardTallies {
    private final EntityManager entityManager;

    @Inject
    BoardTallies(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The ids of all boards. */
    public List<UUID> boards() {
        return entityManager.createQuery("select b.id from Board b", UUID.class).getResultList();
    }

    /** Lets nobody else count this board until the transaction ends; to be called before counting. */
    public void lock(UUID boardId) {
        entityManager
                .createNativeQuery(
                        "insert into board_tally (board_id, posts) values (:board, 0) on duplicate key update posts = posts")
                .setParameter("board", boardId)
                .executeUpdate();
    }

    /** Writes down what was counted. */
    public void set(UUID boardId, long posts, @Nullable Instant lastPostAt) {
        entityManager
                .createNativeQuery(
                        "update board_tally set posts = :posts, last_post_at = :last where board_id = :board")
                .setParameter("posts", posts)
                .setParameter("last", lastPostAt)
                .setParameter("board", boardId)
                .executeUpdate();
    }
}
