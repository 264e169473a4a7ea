package org.consilium.verification;

import java.util.Map;

/**
 * How verification goes.
 *
 * @param waiting how many wait now
 * @param waitingDays how long the middle one and the longest of them have waited, in days
 * @param days over how many days what follows is counted
 * @param decided how many were decided
 * @param decidedDays how long that took, in days
 * @param granted how many of the approvals nobody had to look at
 * @param decisions how often each decision was made
 * @param refusals how often a refusal rested on each ground
 */
public record StatisticsView(
        int waiting,
        Spread waitingDays,
        int days,
        int decided,
        Spread decidedDays,
        long granted,
        Map<Decision, Long> decisions,
        Map<Ground, Long> refusals) {

    /**
     * A spread of days.
     *
     * @param median half took at most so long
     * @param ninetieth nine in ten took at most so long
     * @param longest the longest
     */
    public record Spread(int median, int ninetieth, int longest) {
        static Spread of(java.util.List<Integer> sorted) {
            return sorted.isEmpty()
                    ? new Spread(0, 0, 0)
                    : new Spread(at(sorted, 0.5), at(sorted, 0.9), sorted.get(sorted.size() - 1));
        }

        private static int at(java.util.List<Integer> sorted, double share) {
            return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
        }
    }
}
