package org.consilium.verification.identifier;

/** The number in the French register (répertoire partagé des professionnels de santé): eleven digits with a Luhn check digit. */
final class Rpps implements IdentifierRules {
    private static final Shape SHAPE = new Shape("[0-9]{11}", "An RPPS number has eleven digits.");

    @Override
    public String canonical(String compact) {
        SHAPE.require(compact);
        CheckDigit.require(Luhn.holds(compact));
        return compact;
    }
}
