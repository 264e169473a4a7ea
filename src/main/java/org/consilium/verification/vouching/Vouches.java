package org.consilium.verification.vouching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.consilium.platform.crypto.Hashes;

/** All that members said of applicants, and the links by which they were asked. */
@ApplicationScoped
class Vouches {
    private final EntityManager entityManager;

    @Inject
    Vouches(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(Vouch vouch) {
        entityManager.persist(vouch);
    }

    void add(VouchRequest request) {
        entityManager.persist(request);
    }

    Optional<VouchRequest> requestOf(UUID memberId) {
        return Optional.ofNullable(entityManager.find(VouchRequest.class, memberId));
    }

    Optional<VouchRequest> requestWith(String secret) {
        return entityManager
                .createQuery("select r from VouchRequest r where r.secretHash = :hash", VouchRequest.class)
                .setParameter("hash", Hashes.sha256(secret))
                .getResultStream()
                .findFirst();
    }

    /** What was said of an applicant, oldest first. */
    List<Vouch> of(UUID memberId) {
        return entityManager
                .createQuery(
                        "select v from Vouch v where v.pair.memberId = :member order by v.givenOn, v.pair.voucherId",
                        Vouch.class)
                .setParameter("member", memberId)
                .getResultList();
    }

    /** What a member said of others, oldest first. */
    List<Vouch> by(UUID voucherId) {
        return entityManager
                .createQuery(
                        "select v from Vouch v where v.pair.voucherId = :voucher order by v.givenOn, v.pair.memberId",
                        Vouch.class)
                .setParameter("voucher", voucherId)
                .getResultList();
    }

    Optional<Vouch> find(UUID memberId, UUID voucherId) {
        return Optional.ofNullable(entityManager.find(Vouch.class, new Vouch.Pair(memberId, voucherId)));
    }

    /** Whether one of two members has vouched for the other. */
    boolean areTied(UUID one, UUID other) {
        return find(one, other).filter(Vouch::knows).isPresent()
                || find(other, one).filter(Vouch::knows).isPresent();
    }

    /** Forgets what somebody said of others and what was said of them. */
    void removeAll(UUID memberId) {
        of(memberId).forEach(entityManager::remove);
        by(memberId).forEach(entityManager::remove);
        requestOf(memberId).ifPresent(entityManager::remove);
    }
}
