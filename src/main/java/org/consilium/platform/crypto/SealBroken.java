package org.consilium.platform.crypto;

/** A sealed value does not open: it was changed, moved, or sealed by another keystore. */
public class SealBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SealBroken() {
        super("The sealed value does not open.");
    }
}
