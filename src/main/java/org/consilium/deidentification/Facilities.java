package org.consilium.deidentification;

import java.util.Set;

/** What the recognisers of hospitals, practices, homes and schools share. */
final class Facilities {
    static final Rule FACILITY = Rule.generalise(
            IdentifierClass.LOCATION,
            "facility",
            "The name of the institution narrows the patient down to its catchment area.");
    static final int MOST_WORDS = 10;

    /** Words that say what kind of place it is, not which. */
    private static final Set<String> COMMON = Cues.words("facilities", "common");

    private static final int SHORTEST_SHOUTED = 5;

    private Facilities() {}

    /** Whether a word says which house is meant. */
    static boolean telling(Token word) {
        if (COMMON.contains(word.key()) || word.has(Traits.SMALL)) {
            return false;
        }
        boolean shouted = word.shouted() && word.length() >= SHORTEST_SHOUTED && !word.has(Traits.ORDINARY);
        return word.proper() || shouted;
    }

    /** Adds a house, with its kind to write instead; some kinds show in the name alone. */
    static void add(Examined examined, Token first, Token last, String kind) {
        String written = kind;
        for (int at = first.index(); at <= last.index(); at++) {
            String key = examined.tokens().at(at).key();
            if (key.startsWith("child") || key.equals("infantil") || key.equals("kinderklinik")) {
                written = "a children's hospital";
            } else if (key.startsWith("universit") && kind.equals("a hospital")) {
                written = "a university hospital";
            }
        }
        examined.add(FACILITY, first.start(), last.end(), Evidence.SHAPE, written);
    }
}
