package org.consilium.deidentification;

import java.util.List;
import java.util.Set;

/** What streets are called by, in English before nothing else, on the continent before or inside their names. */
final class StreetWords {
    /** After a name these are streets; with a house number before it, even in small letters. */
    static final Set<String> SURE = Cues.words("streets", "sure");

    /** After a name these are streets if a house number stands before it. */
    static final Set<String> WITH_NUMBER = Cues.words("streets", "with-number");

    /** Before a name these are streets. */
    static final Set<String> LEADING = Cues.words("streets", "leading");

    /** Leading words that are something else too, so that a number must follow. */
    static final Set<String> LEADING_DOUBTFUL = Cues.words("streets", "leading-doubtful");

    private static final List<String> ENDINGS = List.of(
            "strasse",
            "str",
            "gasse",
            "weg",
            "platz",
            "allee",
            "damm",
            "ufer",
            "straat",
            "laan",
            "plein",
            "gracht",
            "kade",
            "dreef",
            "steeg",
            "dijk",
            "gatan",
            "vagen",
            "grand",
            "stigen",
            "vej",
            "gade",
            "veien",
            "vegen",
            "gata",
            "gaten",
            "katu",
            "kuja",
            "polku",
            "braut",
            "vegur",
            "utca",
            "singel",
            "markt",
            "chaussee",
            "steig",
            "stieg");

    /** Words of their own that end a street's name: "Berliner Straße". */
    static final Set<String> SEPARATE = Cues.words("streets", "separate");

    /** Parts of a house: "Flat 3". */
    static final Set<String> LOTS = Cues.words("streets", "lots");

    private StreetWords() {}

    /** Whether a word ends as streets do in German, Dutch and the North: "Hauptstraße". */
    static boolean compound(Token word) {
        if (word.length() < 6 || !word.proper()) {
            return false;
        }
        for (String ending : ENDINGS) {
            if (word.key().endsWith(ending) && word.key().length() > ending.length() + 2) {
                return true;
            }
        }
        return false;
    }
}
