package org.consilium.membership.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** All sign-ins. */
@ApplicationScoped
class SignIns {
    private final EntityManager entityManager;

    @Inject
    SignIns(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(SignIn signIn) {
        entityManager.persist(signIn);
    }

    void remove(SignIn signIn) {
        entityManager.remove(signIn);
    }

    /** All sign-ins of a member that have not ended, newest first. */
    List<SignIn> of(UUID memberId, LocalDate today) {
        return entityManager
                .createQuery(
                        "select s from SignIn s where s.memberId = :member and s.expiresOn > :today"
                                + " order by s.createdOn desc, s.id",
                        SignIn.class)
                .setParameter("member", memberId)
                .setParameter("today", today)
                .getResultList();
    }

    void noteUse(UUID id, LocalDate today) {
        entityManager
                .createQuery("update SignIn s set s.lastUsedOn = :today where s.id = :id and s.lastUsedOn < :today")
                .setParameter("today", today)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Forgets what ended: by its own limit, or unused since before that day. */
    int removeEnded(LocalDate today, LocalDate unusedSince) {
        return entityManager
                .createQuery("delete from SignIn s where s.expiresOn <= :today or s.lastUsedOn < :unusedSince")
                .setParameter("today", today)
                .setParameter("unusedSince", unusedSince)
                .executeUpdate();
    }
}
