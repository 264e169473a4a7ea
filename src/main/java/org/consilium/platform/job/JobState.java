package org.consilium.platform.job;

import java.util.Locale;
import java.util.stream.Stream;
import org.consilium.platform.problem.Problem;

/** Where a job stands. Finished jobs leave no row. */
enum JobState {
    /** Waits until it is due. */
    WAITING,
    /** A worker has it, until its lease ends. */
    RUNNING,
    /** Failed too often: waits for an administrator. */
    DEAD;

    /** The name on the wire. */
    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    static JobState ofWire(String text) {
        return Stream.of(values())
                .filter(state -> state.wire().equals(text))
                .findAny()
                .orElseThrow(() -> Problem.invalid("state", "One of waiting, running, dead."));
    }
}
