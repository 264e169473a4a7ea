package org.consilium.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.consilium.platform.problem.Problem;

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

    /** The handles that start like this one, in lower case. */
    Set<String> handlesLike(String start) {
        return entityManager
                .createQuery("select lower(m.handle) from Member m where m.handle like :start", String.class)
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
}
