package org.consilium.boards;

import java.util.UUID;

/**
 * Other members see the board than before.
 *
 * @param boardId the board
 */
public record BoardAudienceChanged(UUID boardId) {}
