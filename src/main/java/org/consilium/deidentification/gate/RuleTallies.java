package org.consilium.deidentification.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The sums that are kept, by day, rule and outcome. To be called inside a use case. */
@ApplicationScoped
class RuleTallies {
    private final EntityManager entityManager;

    @Inject
    RuleTallies(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(Tally.Key key, long count) {
        entityManager
                .createNativeQuery("""
                        insert into rule_tally (day, rule, outcome, total) values (:day, :rule, :outcome, :count)
                        on duplicate key update total = total + values(total)
                        """)
                .setParameter("day", key.day())
                .setParameter("rule", key.rule())
                .setParameter("outcome", key.outcome().id())
                .setParameter("count", count)
                .executeUpdate();
    }

    /** The sums since a day, by rule and outcome. */
    @SuppressWarnings("unchecked") // a native query's rows have no type
    List<OutcomeSum> since(LocalDate day) {
        List<Object[]> rows = entityManager
                .createNativeQuery(
                        "select rule, outcome, cast(sum(total) as unsigned) from rule_tally where day >= :day group by rule, outcome")
                .setParameter("day", day)
                .getResultList();
        List<OutcomeSum> sums = new ArrayList<>();
        for (Object[] row : rows) {
            Outcome outcome = Outcome.valueOf(((String) row[1]).toUpperCase(Locale.ROOT));
            sums.add(new OutcomeSum((String) row[0], outcome, ((Number) row[2]).longValue()));
        }
        return sums;
    }

    void removeBefore(LocalDate day) {
        entityManager
                .createNativeQuery("delete from rule_tally where day < :day")
                .setParameter("day", day)
                .executeUpdate();
    }

    /**
     * How often findings of a rule had an outcome.
     *
     * @param rule the rule's name
     * @param outcome what authors did
     * @param count how often
     */
    record OutcomeSum(String rule, Outcome outcome, long count) {}
}
