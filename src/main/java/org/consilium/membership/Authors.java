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
import org.consilium.platform.database.Reads;

/** Members as others see them, read without their accounts. */
@ApplicationScoped
class Authors {
    private static final String ROW = """
            select m.id, m.state, m.name, m.handle, m.shows_name, m.avatar, m.profession, m.career_stage, m.shows_specialties,
              s.specialty, g.role, m.demo
            from member m
            left join member_specialty s on s.member_id = m.id and s.position = 0
            left join role_grant g on g.member_id = m.id and g.role = 'moderator'
            """;

    private final EntityManager entityManager;
    private final Reads reads;

    @Inject
    Authors(EntityManager entityManager, Reads reads) {
        this.entityManager = entityManager;
        this.reads = reads;
    }

    List<AuthorRow> of(Collection<UUID> ids) {
        return those("", ids);
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
        String pattern = LikePattern.startingWith(start);
        return reads.all(ROW + """
                where m.state = 'member'
                  and (m.handle like ? escape '!' or m.shows_name and m.name like ? escape '!')
                order by m.handle limit ?
                """, AuthorRow::of, pattern, pattern, limit);
    }

    /** Those of the members who let others see that they write. */
    List<AuthorRow> whoShowTyping(Collection<UUID> ids) {
        return those("m.shows_typing and ", ids);
    }

    private List<AuthorRow> those(String condition, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        IdList wanted = IdList.of(ids);
        return reads.all(
                ROW + "where " + condition + "m.id in " + wanted.marks(),
                AuthorRow::of,
                wanted.ids().toArray());
    }
}
