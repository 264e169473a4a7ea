package org.consilium.live.protocol;

/** A client's message that is not one of the protocol's. It says nothing of the content, so that no log can. */
public final class BadMessage extends Exception {
    private static final long serialVersionUID = 1L;

    /** Somebody said something else. */
    public BadMessage() {
        super("Not a message of the protocol", null, false, false);
    }
}
