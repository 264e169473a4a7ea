package org.consilium.boards;

import org.consilium.membership.AuthorView;

/**
 * That a member was invited to a board.
 *
 * @param member who was invited
 */
public record InvitationView(AuthorView member) {}
