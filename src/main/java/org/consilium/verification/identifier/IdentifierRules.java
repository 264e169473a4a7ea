package org.consilium.verification.identifier;

/** What one scheme asks of an identifier. */
interface IdentifierRules {

    /**
     * The identifier as it is stored and compared.
     *
     * @param compact what was typed, without spaces, hyphens and dots
     * @throws InvalidIdentifier if it cannot be one
     */
    String canonical(String compact);
}
