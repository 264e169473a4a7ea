package org.consilium.platform.transaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Lets a transaction that reads a lot see the database as it is at one moment; otherwise each statement sees what is new. */
@ApplicationScoped
public class Snapshot {
    private final EntityManager entityManager;

    @Inject
    Snapshot(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** To be called first in the transaction: the moment is that of the next statement. */
    public void take() {
        entityManager
                .createNativeQuery("set transaction isolation level repeatable read")
                .executeUpdate();
    }
}
