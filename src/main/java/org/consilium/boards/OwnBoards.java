package org.consilium.boards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** What one member has to do with all boards. */
@ApplicationScoped
class OwnBoards {
    private final EntityManager entityManager;

    @Inject
    OwnBoards(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The boards that the member follows, mutes, has read or is invited to. */
    List<OwnBoard> of(UUID memberId) {
        return entityManager
                .createQuery("""
                        select new org.consilium.boards.OwnBoard(b.id, b.slug, b.name,
                          coalesce(m.following, false), coalesce(m.muted, false), m.countingSince,
                          coalesce(m.seenPosts, 0L), case when i.memberId is null then false else true end)
                        from Board b
                        left join MemberBoard m on m.boardId = b.id and m.memberId = :member
                        left join BoardInvitation i on i.boardId = b.id and i.memberId = :member
                        where m.memberId is not null or i.memberId is not null
                        order by b.slug
                        """, OwnBoard.class)
                .setParameter("member", memberId)
                .getResultList();
    }

    /** Forgets that there was anything between the member and any board. */
    void forget(UUID memberId) {
        for (String what : List.of("MemberBoard", "BoardInvitation")) {
            entityManager
                    .createQuery("delete from " + what + " r where r.memberId = :member")
                    .setParameter("member", memberId)
                    .executeUpdate();
        }
    }
}
