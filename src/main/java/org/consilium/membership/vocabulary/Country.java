package org.consilium.membership.vocabulary;

/**
 * A country.
 *
 * @param code ISO 3166-1 alpha-2
 * @param label its English name
 */
public record Country(String code, String label) {}
