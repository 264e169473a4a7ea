package org.consilium.deidentification.gate;

import java.util.List;
import java.util.Map;

/**
 * How the rules of de-identification fare.
 *
 * @param days how many days back
 * @param rules those that found something in texts that were published
 */
public record RulesView(int days, List<RuleView> rules) {

    /**
     * What authors did with what a rule had found.
     *
     * @param rule the rule's name
     * @param found how often it found something
     * @param accepted how often its replacement was taken
     * @param dismissed how often an author said that it identifies nobody
     * @param kept how often a text was published with it
     */
    public record RuleView(String rule, long found, long accepted, long dismissed, long kept) {

        static RuleView of(String rule, Map<Outcome, Long> counts) {
            long accepted = counts.getOrDefault(Outcome.ACCEPTED, 0L);
            long dismissed = counts.getOrDefault(Outcome.DISMISSED, 0L);
            long kept = counts.getOrDefault(Outcome.KEPT, 0L);
            return new RuleView(rule, accepted + dismissed + kept, accepted, dismissed, kept);
        }
    }
}
