package org.consilium.boards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who was invited where. */
@ApplicationScoped
class BoardInvitations {
    private final EntityManager entityManager;

    @Inject
    BoardInvitations(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The members who are invited to a board, the first ones first. */
    List<UUID> membersOf(UUID boardId) {
        return entityManager
                .createQuery(
                        "select i.memberId from BoardInvitation i where i.boardId = :board order by i.memberId",
                        UUID.class)
                .setParameter("board", boardId)
                .getResultList();
    }

    /** Those of the members who are invited to a board. */
    Set<UUID> among(UUID boardId, Collection<UUID> memberIds) {
        return new HashSet<>(entityManager
                .createQuery(
                        "select i.memberId from BoardInvitation i where i.boardId = :board and i.memberId in :members",
                        UUID.class)
                .setParameter("board", boardId)
                .setParameter("members", memberIds)
                .getResultList());
    }

    /** Invites a member; one who is invited stays so. */
    void add(UUID boardId, UUID memberId) {
        entityManager
                .createNativeQuery("insert into board_invitation (board_id, member_id) values (:board, :member)"
                        + " on duplicate key update member_id = values(member_id)")
                .setParameter("board", boardId)
                .setParameter("member", memberId)
                .executeUpdate();
    }

    void remove(UUID boardId, UUID memberId) {
        entityManager
                .createQuery("delete from BoardInvitation i where i.boardId = :board and i.memberId = :member")
                .setParameter("board", boardId)
                .setParameter("member", memberId)
                .executeUpdate();
    }
}
