package org.consilium.threads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** The changes of threads, in order. */
@ApplicationScoped
class StoredChanges {
    private final EntityManager entityManager;

    @Inject
    StoredChanges(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    List<ThreadChange> after(UUID threadId, long seq, int count) {
        return entityManager
                .createQuery(
                        "select c from ThreadChange c where c.threadId = :thread and c.seq > :seq order by c.seq",
                        ThreadChange.class)
                .setParameter("thread", threadId)
                .setParameter("seq", seq)
                .setMaxResults(count)
                .getResultList();
    }
}
