package org.consilium.verification.identifier;

/** The Medical Identification Number for Canada: CAMD and eight digits. How its check digit is made is not published. */
final class Minc implements IdentifierRules {
    private static final Shape SHAPE = new Shape("CAMD[0-9]{8}", "A MINC is CAMD (in capitals) and eight digits.");

    @Override
    public String canonical(String compact) {
        SHAPE.require(compact);
        return compact.substring(0, 4) + "-" + compact.substring(4, 8) + "-" + compact.substring(8);
    }
}
