package org.consilium.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;

/** The table of turns. */
@ApplicationScoped
class RecurringTurns {
    private final EntityManager entityManager;

    @Inject
    RecurringTurns(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Whether a kind is due, or has no turn yet; without a lock, for a first look. */
    boolean mayBeDue(String kind, Instant now) {
        RecurringTurn turn = entityManager.find(RecurringTurn.class, kind);
        return turn == null || turn.isDue(now);
    }

    /** The kind's turn, locked; made, and due at once, if it is not there yet. */
    RecurringTurn lock(String kind) {
        entityManager
                .createNativeQuery("insert ignore into recurring_job (kind, next_run_at) values (?, '1970-01-01')")
                .setParameter(1, kind)
                .executeUpdate();
        RecurringTurn turn = entityManager.find(RecurringTurn.class, kind);
        entityManager.refresh(turn, LockModeType.PESSIMISTIC_WRITE);
        return turn;
    }
}
