package org.consilium.boards;

/**
 * Points to a board.
 *
 * @param slug its part of the address
 * @param name what members call it
 */
public record BoardRef(String slug, String name) {}
