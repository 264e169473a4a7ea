package org.consilium.verification.identifier;

/** The Australian Healthcare Provider Identifier of an individual: 800361 and ten digits, with a Luhn check digit. */
final class HpiI implements IdentifierRules {
    private static final Shape SHAPE =
            new Shape("800361[0-9]{10}", "An HPI-I has sixteen digits and begins with 800361.");

    @Override
    public String canonical(String compact) {
        SHAPE.require(compact);
        CheckDigit.require(Luhn.holds(compact));
        return compact;
    }
}
