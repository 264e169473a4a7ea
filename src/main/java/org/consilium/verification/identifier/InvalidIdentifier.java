package org.consilium.verification.identifier;

/** What was typed cannot be an identifier of that scheme; the message says why, in words for whoever typed it. */
public final class InvalidIdentifier extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    InvalidIdentifier(String words) {
        super(words);
    }

    /** Imports see many of these: none needs a trace. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }

    /** What is wrong, in words. */
    public String words() {
        return String.valueOf(getMessage());
    }
}
