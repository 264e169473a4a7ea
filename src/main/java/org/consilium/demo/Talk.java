package org.consilium.demo;

import java.time.Instant;
import java.util.List;

/**
 * A thread of the demo before it is written.
 *
 * @param contributions its posts, in order; at least one
 */
record Talk(DemoBoard board, String title, List<Contribution> contributions, boolean pinned, boolean closed) {

    /** One post. */
    record Contribution(DemoPerson author, Instant at, String body) {}

    Contribution opening() {
        return contributions.get(0);
    }

    Contribution last() {
        return contributions.get(contributions.size() - 1);
    }
}
