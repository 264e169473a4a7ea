package org.consilium.launch;

/** The start was given up; the message is one line for a person and says what to do. */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A reason that a person can act on. */
    public CannotStart(String message) {
        super(message);
    }

    /** A reason with the failure behind it, which is kept for tests and is not shown. */
    public CannotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
