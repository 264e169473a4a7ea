package org.consilium.deidentification;

import java.util.Set;

/** Words before which, or after which, a name is to be expected. All without accents, in lower case. */
final class NameCues {
    /** Titles: what follows is a name, even "Mr Parkinson". */
    static final Set<String> TITLES = Cues.words("names", "titles");

    /** Titles that are nothing else. */
    static final Set<String> SURE_TITLES = Cues.words("names", "sure-titles");

    /** What only people do. */
    static final Set<String> ACTS = Cues.words("names", "acts");

    /** Relatives and roles: a name often follows. */
    static final Set<String> RELATIVES = Cues.words("names", "relatives");

    /** Words that introduce: "called", "named", "Dear". */
    static final Set<String> INTRODUCERS = Cues.words("names", "introducers");

    /** Phrases that end in a name. */
    static final Phrases<Boolean> NAMED = Cues.phrases("names", "named");

    /** Phrases after which even a word in small letters is a name. */
    static final Phrases<Boolean> SURELY_NAMED = Cues.phrases("names", "surely-named");

    /** What follows people and hardly ever a medicine or a device. */
    static final Phrases<Boolean> DOES = Cues.phrases("names", "does");

    /** After a family's name: "the Dratchev family". */
    static final Set<String> BELONGINGS = Cues.words("names", "belongings");

    /** Letters behind a name. */
    static final Set<String> SUFFIXES = Cues.words("names", "suffixes");

    /** Small words inside a name. */
    static final Set<String> PARTICLES = Cues.words("names", "particles");

    private NameCues() {}
}
