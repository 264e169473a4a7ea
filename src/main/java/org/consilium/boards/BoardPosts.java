package org.consilium.boards;

import java.util.UUID;

/** Counts what was written on a board; implemented by the feature that owns posts, and asked only when a member starts counting. */
public interface BoardPosts {

    /** How many posts the board's threads hold now. */
    long countIn(UUID boardId);
}
