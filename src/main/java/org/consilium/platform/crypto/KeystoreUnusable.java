package org.consilium.platform.crypto;

/** The keystore cannot be made, found, opened or changed. The message is one line that says what to do. */
public class KeystoreUnusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    KeystoreUnusable(String message) {
        super(message);
    }

    KeystoreUnusable(String message, Throwable cause) {
        super(message, cause);
    }
}
