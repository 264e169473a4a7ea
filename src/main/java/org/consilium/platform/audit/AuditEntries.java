package org.consilium.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** The stored audit log. */
@ApplicationScoped
class AuditEntries {
    private final EntityManager entityManager;

    @Inject
    AuditEntries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The end of the chain, locked until the transaction ends: entries of concurrent transactions follow one another. */
    AuditHead lockedHead() {
        return entityManager.find(AuditHead.class, AuditHead.ID, LockModeType.PESSIMISTIC_WRITE);
    }

    AuditHead head() {
        return entityManager.find(AuditHead.class, AuditHead.ID);
    }

    void add(AuditEntry entry) {
        entityManager.persist(entry);
    }

    /** By a member or about them, oldest first. */
    List<AuditEntry> about(UUID memberId, long after, int count) {
        return entityManager
                .createQuery("""
                        select e from AuditEntry e
                        where e.seq > :after and (e.actor = :member or e.subject = :member) order by e.seq
                        """, AuditEntry.class)
                .setParameter("after", after)
                .setParameter("member", memberId)
                .setMaxResults(count)
                .getResultList();
    }

    /** Newest first. */
    List<AuditEntry> before(long seq, int count) {
        return entityManager
                .createQuery("select e from AuditEntry e where e.seq < :seq order by e.seq desc", AuditEntry.class)
                .setParameter("seq", seq)
                .setMaxResults(count)
                .getResultList();
    }
}
