package org.consilium.verification.identifier;

/**
 * The lifelong number of physicians in Germany (lebenslange Arztnummer): six digits, their check digit with the weights 4 and 9 in
 * turn, and two digits for the group of specialties.
 */
final class Lanr implements IdentifierRules {
    private static final Shape SHAPE = new Shape("[0-9]{9}", "A LANR has nine digits.");
    private static final int CHECKED = 6;

    @Override
    public String canonical(String compact) {
        SHAPE.require(compact);
        int sum = 0;
        for (int i = 0; i < CHECKED; i++) {
            sum += (i % 2 == 0 ? 4 : 9) * (compact.charAt(i) - '0');
        }
        CheckDigit.require((sum + compact.charAt(CHECKED) - '0') % 10 == 0);
        return compact;
    }
}
