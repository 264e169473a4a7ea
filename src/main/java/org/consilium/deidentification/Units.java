package org.consilium.deidentification;

import java.util.Set;

/** Words that make a number before them a measurement, a dose or a span of time. */
final class Units {
    private static final Set<String> TIME_OR_DOSE = Cues.words("units", "time-or-dose");

    private Units() {}

    static boolean timeOrDose(String key) {
        return TIME_OR_DOSE.contains(key);
    }
}
