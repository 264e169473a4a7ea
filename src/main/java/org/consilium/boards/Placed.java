package org.consilium.boards;

/** Something that is on a board which a member sees, with the board as the member sees it. */
public record Placed<T>(T thing, VisibleBoard board) {}
