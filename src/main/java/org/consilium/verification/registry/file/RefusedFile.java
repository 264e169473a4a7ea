package org.consilium.verification.registry.file;

/** The file is not what it claims to be, or cannot be read to its end; the message says so in words for the operator. */
public final class RefusedFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Refused for that reason. */
    public RefusedFile(String words) {
        super(words);
    }

    /** The reason, in words. */
    public String words() {
        return String.valueOf(getMessage());
    }
}
