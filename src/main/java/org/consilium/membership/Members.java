package org.consilium.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.consilium.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** All accounts. */
@ApplicationScoped
class Members {
    private final EntityManager entityManager;

    @Inject
    Members(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(Member member) {
        entityManager.persist(member);
    }

    /** Writes what is pending now, so that the versions given out are the ones stored. */
    void flush() {
        entityManager.flush();
    }

    /**
     * The account of that id.
     *
     * @throws Problem {@code not-found}
     */
    Member get(UUID id) {
        return find(id).orElseThrow(Problem::notFound);
    }

    /** The account of that id, if there is one. */
    Optional<Member> find(UUID id) {
        return Optional.ofNullable(entityManager.find(Member.class, id));
    }

    /** Reads those accounts and their specialties in one statement, so that each can be had without another one. */
    void load(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            entityManager
                    .createQuery(
                            "select m from Member m left join fetch m.specialties where m.id in :ids", Member.class)
                    .setParameter("ids", ids)
                    .getResultList();
        }
    }

    /** The account of an address in its one form, see {@link EmailAddress}. */
    Optional<Member> withEmail(String email) {
        return entityManager
                .createQuery("select m from Member m where m.email = :email", Member.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    /**
     * Accounts by e-mail address.
     *
     * @param start what name or address start with; empty for all
     * @param state only these; null for all but erased ones
     * @param after only addresses behind this one
     */
    List<Member> accounts(String start, @Nullable MemberState state, String after, int most) {
        String condition = state == null ? "m.state <> :state" : "m.state = :state";
        return entityManager
                .createQuery(
                        "select m from Member m where " + condition + " and m.email > :after"
                                + " and (m.email like :email escape '!' or m.name like :name escape '!')"
                                + " order by m.email",
                        Member.class)
                .setParameter("state", state == null ? MemberState.ERASED : state)
                .setParameter("after", after)
                .setParameter("email", LikePattern.startingWith(EmailAddress.normalised(start)))
                .setParameter("name", LikePattern.startingWith(start))
                .setMaxResults(most)
                .getResultList();
    }

    /** The handles that start like this one, in lower case. */
    Set<String> handlesLike(String start) {
        return entityManager
                .createQuery(
                        "select lower(m.profile.handle) from Member m where m.profile.handle like :start", String.class)
                .setParameter("start", start + "%")
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** Removes accounts made before a day whose address was not confirmed; only applicants can be in that state. */
    void removeUnconfirmed(LocalDate madeBefore) {
        entityManager
                .createNativeQuery(
                        "delete from member where state = 'applicant' and not email_confirmed and created_on < ?1")
                .setParameter(1, madeBefore)
                .executeUpdate();
    }

    /** Removes what is left of an erased account. */
    void removeErased(UUID id) {
        entityManager
                .createNativeQuery("delete from member where state = 'erased' and id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }
}
