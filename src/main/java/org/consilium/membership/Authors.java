package org.consilium.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Members as others see them, read without their accounts. */
@ApplicationScoped
class Authors {
    private static final String ROW = """
            select new org.consilium.membership.AuthorRow(
              m.id, m.state, m.name, m.handle, m.showsName, m.avatar, m.profession, m.shows.specialties,
              element(s), g.role, m.demo)
            from Member m
            left join m.specialties s on index(s) = 0
            left join RoleGrant g on g.memberId = m.id and g.role = 'moderator'
            """;

    private final EntityManager entityManager;

    @Inject
    Authors(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    List<AuthorRow> of(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(ROW + "where m.id in :ids", AuthorRow.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }
}
