package org.consilium.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;

/** What can be counted of applications. */
@ApplicationScoped
class Figures {
    private final EntityManager entityManager;

    @Inject
    Figures(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** What was done since a day: decision, ground, how often, and how often of these by a verifier. */
    List<Object[]> actsSince(LocalDate day) {
        return entityManager
                .createQuery(
                        "select act.decision, act.ground, count(*), count(act.verifierId) from Application a join a.acts act"
                                + " where act.actedOn >= :day group by act.decision, act.ground",
                        Object[].class)
                .setParameter("day", day)
                .getResultList();
    }

    /** For each that was handed in and decided since a day: how many days it took. */
    List<Integer> daysToDecide(LocalDate since) {
        return rows("select datediff(decided_on, submitted_on) from application where decided_on >= ?1 and submitted_on is not null"
                        + " and state in ('approved', 'refused') order by 1")
                .setParameter(1, since)
                .getResultList();
    }

    /** For each that waits: since how many days. */
    List<Integer> daysWaiting(LocalDate today) {
        return rows("select datediff(?1, submitted_on) from application where state in ('open', 'appealed') order by 1")
                .setParameter(1, today)
                .getResultList();
    }

    @SuppressWarnings("unchecked") // a native query's rows have a type only at run time
    private TypedQuery<Integer> rows(String query) {
        return (TypedQuery<Integer>) (TypedQuery<?>) entityManager.createNativeQuery(query, Integer.class);
    }
}
