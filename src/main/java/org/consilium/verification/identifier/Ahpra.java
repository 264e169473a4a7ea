package org.consilium.verification.identifier;

/** The registration with the Australian agency: three capital letters for the profession and ten digits. */
final class Ahpra implements IdentifierRules {
    private static final Shape SHAPE =
            new Shape("[A-Z]{3}[0-9]{10}", "An Ahpra registration has three capital letters and ten digits.");

    @Override
    public String canonical(String compact) {
        SHAPE.require(compact);
        return compact;
    }
}
