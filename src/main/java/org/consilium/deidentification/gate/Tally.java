package org.consilium.deidentification.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What authors did with findings, counted in memory: a request that serves somebody's writing must not write a row, because rows
 * written around an act tell who acted. {@link TallyKeeper} adds the sums of many authors to the table every hour.
 */
@ApplicationScoped
class Tally {
    private final Map<Key, Long> counts = new ConcurrentHashMap<>();
    private final Examination examination;
    private final Clock clock;

    @Inject
    Tally(Examination examination, Clock clock) {
        this.examination = examination;
        this.clock = clock;
    }

    /** Counts, if the rule has found something since the start: what a client invents takes no room. */
    void add(OutcomeCount outcome) {
        if (examination.hasUsed(outcome.rule())) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            add(new Key(today, outcome.rule(), outcome.outcome()), outcome.count());
        }
    }

    /** Counts again what could not be kept. */
    void add(Key key, long count) {
        counts.merge(key, count, Long::sum);
    }

    /** What was counted and not taken out yet. */
    Map<Key, Long> waiting() {
        return Map.copyOf(counts);
    }

    /** Takes everything out. */
    Map<Key, Long> takeAll() {
        Map<Key, Long> taken = new HashMap<>();
        for (Key key : counts.keySet()) {
            Long count = counts.remove(key);
            if (count != null) {
                taken.put(key, count);
            }
        }
        return taken;
    }

    /**
     * What is counted apart.
     *
     * @param day in UTC
     * @param rule the rule's name
     * @param outcome what the author did
     */
    record Key(LocalDate day, String rule, Outcome outcome) {}
}
