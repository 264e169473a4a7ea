package org.consilium.verification.identifier;

/**
 * The identifier of a researcher: fifteen digits and a check character by ISO/IEC 7064, MOD 11-2.
 *
 * @see <a href="https://support.orcid.org/hc/en-us/articles/360006897674">Structure of the ORCID identifier</a>
 */
final class Orcid implements IdentifierRules {
    private static final Shape SHAPE =
            new Shape("[0-9]{15}[0-9X]", "An ORCID iD has sixteen digits; the last may be a capital X.");
    private static final int CHECKED = 15;

    @Override
    public String canonical(String compact) {
        SHAPE.require(compact);
        CheckDigit.require(compact.charAt(CHECKED) == checkCharacter(compact));
        return String.join(
                "-", compact.substring(0, 4), compact.substring(4, 8), compact.substring(8, 12), compact.substring(12));
    }

    private static char checkCharacter(String compact) {
        int total = 0;
        for (int i = 0; i < CHECKED; i++) {
            total = (total + compact.charAt(i) - '0') * 2 % 11;
        }
        int value = (12 - total) % 11;
        return value == 10 ? 'X' : (char) ('0' + value);
    }
}
