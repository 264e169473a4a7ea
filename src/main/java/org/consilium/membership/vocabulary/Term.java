package org.consilium.membership.vocabulary;

/**
 * An entry of a fixed list.
 *
 * @param id what is stored and sent
 * @param label what people read
 */
public record Term(String id, String label) {}
