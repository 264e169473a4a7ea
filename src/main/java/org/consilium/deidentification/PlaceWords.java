package org.consilium.deidentification;

import java.util.Set;

/** Small words inside the names of streets, houses and towns, and what announces a place. */
final class PlaceWords {
    /** Between the words of a name: "Calle de la Rosa", "Bury St Edmunds". */
    static final Set<String> PARTICLES = Cues.words("places", "particles");

    /** After these a capitalised word of the gazetteer is a town, even if it is also a word. */
    static final Set<String> ANNOUNCE = Cues.words("places", "announce");

    /** After these one that is no other word is a town. */
    static final Set<String> MAYBE = Cues.words("places", "maybe");

    private PlaceWords() {}
}
