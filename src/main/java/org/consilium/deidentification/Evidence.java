package org.consilium.deidentification;

/** How sure a finding is, weakest first: where two overlap, the stronger one stays. */
public enum Evidence {
    /** A word of a list. */
    GAZETTEER(0.6),
    /** The words around it. */
    CONTEXT(0.75),
    /** Its form alone: nothing else is written so. */
    SHAPE(0.85),
    /** A label before it says what it is. */
    LABEL(0.95),
    /** Its check digits are right. */
    CHECKSUM(1);

    private final double score;

    Evidence(double score) {
        this.score = score;
    }

    /** The certainty, 0 … 1. */
    public double score() {
        return score;
    }
}
