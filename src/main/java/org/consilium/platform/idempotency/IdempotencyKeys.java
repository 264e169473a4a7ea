package org.consilium.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The table of keys. Its rows are claimed and counted on by their primary key alone, so it is plain SQL. */
@ApplicationScoped
class IdempotencyKeys {
    private final EntityManager entityManager;

    @Inject
    IdempotencyKeys(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * Takes the key for this transaction. Another transaction that has it is waited for.
     *
     * @return false if it was taken before
     */
    boolean claim(UUID member, byte[] keyHash, byte[] requestHash, LocalDate today) {
        return entityManager
                        .createNativeQuery("""
                        insert ignore into idempotency_key (member, key_hash, request_hash, created_on)
                        values (?, ?, ?, ?)""")
                        .setParameter(1, member)
                        .setParameter(2, keyHash)
                        .setParameter(3, requestHash)
                        .setParameter(4, today)
                        .executeUpdate()
                == 1;
    }

    /** Keeps what the act made. */
    void keep(UUID member, byte[] keyHash, UUID result) {
        entityManager
                .createNativeQuery("update idempotency_key set result = ? where member = ? and key_hash = ?")
                .setParameter(1, result)
                .setParameter(2, member)
                .setParameter(3, keyHash)
                .executeUpdate();
    }

    /** What the key's act made; empty if its request was another one. */
    Optional<UUID> result(UUID member, byte[] keyHash, byte[] requestHash) {
        return entityManager
                .createNativeQuery(
                        "select result from idempotency_key where member = ? and key_hash = ? and request_hash = ?",
                        UUID.class)
                .setParameter(1, member)
                .setParameter(2, keyHash)
                .setParameter(3, requestHash)
                .getResultStream()
                .map(UUID.class::cast)
                .findFirst();
    }

    /** Forgets keys of days before this one. */
    int deleteBefore(LocalDate day) {
        return entityManager
                .createNativeQuery("delete from idempotency_key where created_on < ?")
                .setParameter(1, day)
                .executeUpdate();
    }

    /** Forgets the keys of a member. */
    void deleteOf(UUID member) {
        entityManager
                .createNativeQuery("delete from idempotency_key where member = ?")
                .setParameter(1, member)
                .executeUpdate();
    }
}
