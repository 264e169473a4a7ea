package org.consilium.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Looks up what decides which places other members see. To be called inside a use case. */
@ApplicationScoped
public class Standings {
    private final EntityManager entityManager;

    @Inject
    Standings(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * The standings of those members, in one statement.
     *
     * @param ids of accounts; who is not a verified member is left out
     * @param boardId a board on which some may keep order
     */
    @SuppressWarnings("unchecked") // a native query's rows have no type
    public List<MemberStanding> of(Collection<UUID> ids, UUID boardId) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Object[]> rows = entityManager
                .createNativeQuery("""
                        select cast(m.id as char(36)), m.profession, m.country,
                          (select group_concat(s.specialty) from member_specialty s where s.member_id = m.id),
                          if(exists (
                            select 1 from role_grant g where g.member_id = m.id and g.role = 'moderator' and (g.all_boards
                              or exists (select 1 from moderated_board b where b.member_id = m.id and b.board_id = :board))),
                            'moderates', 'reads')
                        from member m where m.state = 'member' and m.id in (:ids)
                        """)
                .setParameter("board", boardId)
                .setParameter("ids", ids)
                .getResultList();
        return rows.stream().map(MemberStanding::of).toList();
    }
}
