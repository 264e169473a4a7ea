package org.consilium.verification.registry.file;

/** The longest texts that the table of entries takes. */
final class Widths {
    static final int NAME = 100;
    static final int CREDENTIAL = 60;
    static final int PLACE = 60;
    static final int CODES = 300;
    static final int IDENTIFIER = 40;

    private Widths() {}
}
