package org.consilium.deidentification.gate;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consilium.deidentification.gate.RulesView.RuleView;
import org.consilium.platform.transaction.UseCase;

/** Says how the rules fare, from what is kept and what this node has counted since. */
@UseCase
class CountRules {
    private static final int DAYS = 90;

    private final RuleTallies tallies;
    private final Tally tally;
    private final Clock clock;

    @Inject
    CountRules(RuleTallies tallies, Tally tally, Clock clock) {
        this.tallies = tallies;
        this.tally = tally;
        this.clock = clock;
    }

    /** The rules that found something in the last days, the most dismissed first. */
    RulesView now() {
        Map<String, Map<Outcome, Long>> rules = new TreeMap<>();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        tallies.since(today.minusDays(DAYS)).forEach(sum -> add(rules, sum.rule(), sum.outcome(), sum.count()));
        tally.waiting().forEach((key, count) -> add(rules, key.rule(), key.outcome(), count));
        List<RuleView> views = rules.entrySet().stream()
                .map(rule -> RuleView.of(rule.getKey(), rule.getValue()))
                .sorted(Comparator.comparingLong(RuleView::dismissed).reversed())
                .toList();
        return new RulesView(DAYS, views);
    }

    private static void add(Map<String, Map<Outcome, Long>> rules, String rule, Outcome outcome, long count) {
        rules.computeIfAbsent(rule, name -> new EnumMap<>(Outcome.class)).merge(outcome, count, Long::sum);
    }
}
