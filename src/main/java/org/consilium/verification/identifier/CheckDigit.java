package org.consilium.verification.identifier;

/** What to tell when a check digit does not fit. */
final class CheckDigit {
    private CheckDigit() {}

    static void require(boolean fits) {
        if (!fits) {
            throw new InvalidIdentifier("The check digit does not fit: one of the characters is mistyped.");
        }
    }
}
