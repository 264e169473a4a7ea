package org.consilium.verification.identifier;

/**
 * The registration with the Drug Enforcement Administration: a letter for the kind of registrant, the first letter of the name (or
 * a 9), six digits and a check digit.
 */
final class Dea implements IdentifierRules {
    private static final Shape SHAPE = new Shape(
            "[ABCDEFGHJKLMPRSTUX][A-Z9][0-9]{7}",
            "A DEA number has two capital letters (the second may be a 9) and seven digits.");
    private static final int FIRST_DIGIT = 2;

    @Override
    public String canonical(String compact) {
        SHAPE.require(compact);
        int sum = digit(compact, 0)
                + digit(compact, 2)
                + digit(compact, 4)
                + 2 * (digit(compact, 1) + digit(compact, 3) + digit(compact, 5));
        CheckDigit.require(sum % 10 == digit(compact, 6));
        return compact;
    }

    private static int digit(String number, int index) {
        return number.charAt(FIRST_DIGIT + index) - '0';
    }
}
