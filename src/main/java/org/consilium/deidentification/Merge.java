package org.consilium.deidentification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes one finding of several at the same place: the surer one stays, then the longer one. */
final class Merge {
    private static final Comparator<Finding> BY_PLACE =
            Comparator.comparingInt(Finding::start).thenComparing(Finding::length, Comparator.reverseOrder());

    private Merge() {}

    static List<Finding> of(List<Finding> found) {
        List<Finding> merged = new ArrayList<>();
        for (Finding next : found.stream().sorted(BY_PLACE).toList()) {
            Finding last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last == null || !last.overlaps(next)) {
                merged.add(next);
                continue;
            }
            // both mark something that must go: together they cover what either covers
            Finding surer = next.evidence().compareTo(last.evidence()) > 0 ? next : last;
            merged.set(merged.size() - 1, surer.at(last.start(), Math.max(last.end(), next.end())));
        }
        return merged;
    }
}
