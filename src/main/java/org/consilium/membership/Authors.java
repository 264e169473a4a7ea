package org.consilium.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.consilium.platform.database.IdList;

/** Members as others see them, read without their accounts. */
@ApplicationScoped
class Authors {
    private static final String ROW = """
            select new org.consilium.membership.AuthorRow(
              m.id, m.state, m.name, m.profile.handle, m.profile.showsName, m.profile.avatar, m.profession, m.careerStage,
              m.profile.shows.specialties,
              s, g.role, m.demo)
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
        if (ids.isEmpty()) {
            return List.of();
        }
        IdList wanted = IdList.of(ids);
        return wanted.bindTo(entityManager.createQuery(ROW + "where m.id in " + wanted.parameters(), AuthorRow.class))
                .getResultList();
    }

    /** Verified members by their handles in lower case. */
    Map<String, UUID> idsOf(Collection<String> handles) {
        return handles.isEmpty()
                ? Map.of()
                : entityManager
                        .createQuery(
                                "select m.profile.handle, m.id from Member m where m.profile.handle in :handles and m.state = :member",
                                Tuple.class)
                        .setParameter("handles", handles)
                        .setParameter("member", MemberState.MEMBER)
                        .getResultStream()
                        .collect(Collectors.toMap(
                                row -> row.get(0, String.class).toLowerCase(Locale.ROOT),
                                row -> row.get(1, UUID.class)));
    }

    /** Verified members whose handle, or shown name, starts with a text. */
    List<AuthorRow> startingWith(String start, int limit) {
        return entityManager
                .createQuery(ROW + """
                                where m.state = :member
                                  and (m.profile.handle like :start escape '!' or m.profile.showsName = true and m.name like :start escape '!')
                                order by m.profile.handle
                                """, AuthorRow.class)
                .setParameter("member", MemberState.MEMBER)
                .setParameter("start", LikePattern.startingWith(start))
                .setMaxResults(limit)
                .getResultList();
    }

    /** Those of the members who let others see that they write. */
    List<AuthorRow> whoShowTyping(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(ROW + "where m.id in :ids and m.profile.showsTyping = true", AuthorRow.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }
}
