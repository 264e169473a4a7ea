package org.consilium.verification.workplace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.consilium.platform.crypto.Hashes;

/** All work addresses. */
@ApplicationScoped
class WorkAddresses {
    private final EntityManager entityManager;

    @Inject
    WorkAddresses(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(WorkAddress address) {
        entityManager.persist(address);
    }

    Optional<WorkAddress> of(UUID memberId) {
        return Optional.ofNullable(entityManager.find(WorkAddress.class, memberId));
    }

    /** Forgets what somebody named before. */
    void removeOf(UUID memberId) {
        of(memberId).ifPresent(entityManager::remove);
        entityManager.flush();
    }

    /** The address to which a link was mailed, kept from being proven twice at once. */
    Optional<WorkAddress> ofLink(String secret) {
        return entityManager
                .createQuery("select a from WorkAddress a where a.secretHash = :hash", WorkAddress.class)
                .setParameter("hash", Hashes.sha256(secret))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Whether the mailbox was proven by somebody else's account as well. */
    boolean isElsewhere(WorkAddress address) {
        return !entityManager
                .createQuery(
                        "select a.memberId from WorkAddress a where a.addressHash = :hash and a.memberId <> :own and a.provenOn is not null",
                        UUID.class)
                .setParameter("hash", address.addressHash())
                .setParameter("own", address.memberId())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
