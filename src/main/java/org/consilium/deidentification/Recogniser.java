package org.consilium.deidentification;

/** Finds one kind of identifier. Has no state of its own and takes time in proportion to the text. */
interface Recogniser {

    /** Looks at a text and adds what it finds. */
    void find(Examined examined);
}
