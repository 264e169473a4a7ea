package org.consilium.verification.identifier;

/**
 * The National Provider Identifier: ten digits, the first 1 or 2, with a Luhn check digit over 80840 and the number.
 *
 * @see <a href="https://www.cms.gov/Regulations-and-Guidance/Administrative-Simplification/NationalProvIdentStand">CMS</a>
 */
final class Npi implements IdentifierRules {
    private static final Shape SHAPE = new Shape("[12][0-9]{9}", "An NPI has ten digits and begins with 1 or 2.");
    /** The issuer's number of health cards of the United States, which the check digit covers too. */
    private static final String ISSUER = "80840";

    @Override
    public String canonical(String compact) {
        SHAPE.require(compact);
        CheckDigit.require(Luhn.holds(ISSUER + compact));
        return compact;
    }
}
