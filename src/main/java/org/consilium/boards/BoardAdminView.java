package org.consilium.boards;

/**
 * A board as administrators see it: how it is set up, nothing of what is written there.
 *
 * @param name what members call it
 * @param slug its part of the address
 * @param purpose what belongs here
 * @param rules Markdown
 * @param audience whom it is for
 * @param opening who may open threads
 * @param position place in the list, smallest first
 * @param archived whether it is closed to writing
 * @param version to be sent back with a change
 */
public record BoardAdminView(
        String name,
        String slug,
        String purpose,
        String rules,
        Audience audience,
        Opening opening,
        int position,
        boolean archived,
        int version) {

    static BoardAdminView of(Board board) {
        return new BoardAdminView(
                board.name(),
                board.slug(),
                board.purpose(),
                board.rules(),
                board.audience(),
                board.opening(),
                board.position(),
                board.isArchived(),
                board.version());
    }
}
