package org.consilium.deidentification;

/** What word lists say of a word, as bits: one look at the lists answers for all of them. */
final class Traits {
    /** A given name somewhere in the world. */
    static final int GIVEN = 1;
    /** A family name somewhere in the world. */
    static final int FAMILY = 1 << 1;
    /** A small word of a language, or one that opens sentences and lines of forms. */
    static final int SMALL = 1 << 2;
    /** An everyday word. */
    static final int PLAIN = 1 << 3;
    /** A word of diseases, anatomy or procedures. */
    static final int CLINICAL = 1 << 4;
    /** A medicine. */
    static final int DRUG = 1 << 5;
    /** A name by which clinicians mean an instrument, a sign or a score unless somebody is introduced. */
    static final int INSTRUMENT = 1 << 6;
    /** A name that diseases are called by. */
    static final int EPONYM = 1 << 7;
    /** A town, or the first word of one. */
    static final int TOWN = 1 << 8;
    /** A town of a hundred thousand people or more. */
    static final int CITY = 1 << 9;
    /** A word after which a name is part of a term: "disease", "catheter", "score". */
    static final int TERM_NOUN = 1 << 10;

    /** Some name of people. */
    static final int NAME = GIVEN | FAMILY;
    /** Being on a list of names alone says nothing of such a word. */
    static final int ORDINARY = SMALL | PLAIN | CLINICAL | DRUG;
    /** An everyday word, whatever else it may be. */
    static final int EVERYDAY = SMALL | PLAIN;

    private Traits() {}
}
