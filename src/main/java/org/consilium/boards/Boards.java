package org.consilium.boards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.consilium.platform.database.IdList;
import org.consilium.platform.problem.Problem;

/** The boards. */
@ApplicationScoped
class Boards {
    private final EntityManager entityManager;

    @Inject
    Boards(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(Board board) {
        entityManager.persist(board);
        entityManager.persist(new BoardTally(board.id()));
    }

    /** The rules of a board as they are shown. */
    String rulesHtml(UUID boardId) {
        return entityManager
                .createQuery("select b.rulesHtml from Board b where b.id = :id", String.class)
                .setParameter("id", boardId)
                .getSingleResult();
    }

    /** A board for whoever sets boards up. */
    Board named(String slug) {
        return bySlug(slug, LockModeType.NONE);
    }

    /** The same, to be changed. */
    Board locked(String slug) {
        return bySlug(slug, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Boards whose rules an older renderer made HTML of, to be changed. */
    List<Board> lockedWithRulesRenderedBefore(int renderer) {
        return entityManager
                .createQuery("select b from Board b where b.rulesRenderer < :renderer", Board.class)
                .setParameter("renderer", renderer)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private Board bySlug(String slug, LockModeType lock) {
        return entityManager
                .createQuery("select b from Board b where b.slug = :slug", Board.class)
                .setParameter("slug", slug)
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    /** Names and addresses of boards, whoever asks. */
    Map<UUID, BoardRef> refs(Collection<UUID> ids) {
        IdList wanted = IdList.of(ids);
        return wanted.bindTo(entityManager.createQuery(
                        "select b.id, b.slug, b.name from Board b where b.id in " + wanted.parameters(),
                        NamedBoard.class))
                .getResultStream()
                .collect(Collectors.toMap(NamedBoard::id, board -> new BoardRef(board.slug(), board.name())));
    }

    /** The boards of those addresses. */
    Map<String, UUID> idsOf(Collection<String> slugs) {
        return entityManager
                .createQuery("select b.id, b.slug, b.name from Board b where b.slug in :slugs", NamedBoard.class)
                .setParameter("slugs", slugs)
                .getResultStream()
                .collect(Collectors.toMap(NamedBoard::slug, NamedBoard::id));
    }

    record NamedBoard(UUID id, String slug, String name) {}

    Board byId(UUID id) {
        return Optional.ofNullable(entityManager.find(Board.class, id)).orElseThrow(Problem::notFound);
    }

    /** All boards, the archived ones last. */
    List<Board> all() {
        return entityManager
                .createQuery(
                        "select b from Board b order by case when b.archivedAt is null then 0 else 1 end, b.position, b.name",
                        Board.class)
                .getResultList();
    }
}
