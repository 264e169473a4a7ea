package org.consilium.verification.identifier;

/** The reference number of the General Medical Council: seven digits, not all zero. It has no published check digit. */
final class Gmc implements IdentifierRules {
    private static final Shape SHAPE =
            new Shape("(?!0{7})[0-9]{7}", "A GMC reference number has seven digits, not all of them zero.");

    @Override
    public String canonical(String compact) {
        SHAPE.require(compact);
        return compact;
    }
}
