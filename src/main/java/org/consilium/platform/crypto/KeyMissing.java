package org.consilium.platform.crypto;

/** A key that something was made with is not in the keystore. */
public class KeyMissing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    KeyMissing(String message) {
        super(message);
    }
}
