/**
 * Boards: places for threads with a purpose, rules and an audience.
 *
 * <p>Owns boards, invitations, what a member follows and mutes, and how much of a board a member has seen. Uses membership for
 * names and labels. Publishes {@link org.consilium.boards.BoardAccess}, the door of everything that belongs to a board, and
 * {@link org.consilium.boards.BoardAudienceChanged}.
 */
@NullMarked
package org.consilium.boards;

import org.jspecify.annotations.NullMarked;
