package org.consilium.verification.registry.file;

/** One row cannot be taken; the message says why, and never what stood in it. */
final class BadRow extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadRow(String reason) {
        super(reason, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
