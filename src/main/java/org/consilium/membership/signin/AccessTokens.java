package org.consilium.membership.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All access tokens. */
@ApplicationScoped
class AccessTokens {
    private final EntityManager entityManager;

    @Inject
    AccessTokens(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(AccessToken token) {
        entityManager.persist(token);
    }

    void remove(AccessToken token) {
        entityManager.remove(token);
    }

    /** A member's own access token. */
    Optional<AccessToken> of(UUID memberId, UUID id) {
        return Optional.ofNullable(entityManager.find(AccessToken.class, id))
                .filter(token -> token.memberId().equals(memberId));
    }

    /** All access tokens of a member, expired ones too, newest first. */
    List<AccessToken> of(UUID memberId) {
        return entityManager
                .createQuery(
                        "select t from AccessToken t where t.memberId = :member order by t.createdOn desc, t.id",
                        AccessToken.class)
                .setParameter("member", memberId)
                .getResultList();
    }

    void noteUse(UUID id, LocalDate today) {
        entityManager
                .createQuery("update AccessToken t set t.lastUsedOn = :today"
                        + " where t.id = :id and (t.lastUsedOn is null or t.lastUsedOn < :today)")
                .setParameter("today", today)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Forgets what expired before that day. */
    int removeExpired(LocalDate before) {
        return entityManager
                .createQuery("delete from AccessToken t where t.expiresOn < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
