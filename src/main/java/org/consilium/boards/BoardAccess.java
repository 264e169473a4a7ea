package org.consilium.boards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.consilium.platform.access.Caller;
import org.consilium.platform.problem.Problem;

/**
 * The door of everything that belongs to a board. It costs one statement whether the board is there, hidden or missing.
 */
@ApplicationScoped
public class BoardAccess {
    private final BoardSights boards;

    @Inject
    BoardAccess(BoardSights boards) {
        this.boards = boards;
    }

    /**
     * A board that the caller sees.
     *
     * @throws Problem {@code not-found} if it is missing or hidden
     */
    public VisibleBoard visible(Caller caller, String slug) {
        return seen(caller, boards.of(caller.memberId(), slug)).orElseThrow(Problem::notFound);
    }

    /** A board, if the caller sees it. */
    public Optional<VisibleBoard> visible(Caller caller, UUID boardId) {
        return seen(caller, boards.of(caller.memberId(), boardId));
    }

    /** Something on a board that the caller sees; empty whether it is missing or hidden. */
    public <T> Optional<Placed<T>> visible(Caller caller, OnBoard<T> thing) {
        return boards.of(caller.memberId(), thing).flatMap(found -> seen(caller, Optional.of(found.board()))
                .map(board -> new Placed<>(found.thing(), board)));
    }

    /** All boards that the caller sees, in order, the archived ones last. */
    public List<VisibleBoard> allVisible(Caller caller) {
        Standing standing = Standing.of(caller);
        return boards.all(caller.memberId()).stream()
                .filter(board -> caller.verified() && board.visibleTo(standing))
                .map(board -> board.seenBy(standing))
                .toList();
    }

    private static Optional<VisibleBoard> seen(Caller caller, Optional<BoardSight> sight) {
        Standing standing = Standing.of(caller);
        return sight.filter(board -> caller.verified() && board.visibleTo(standing))
                .map(board -> board.seenBy(standing));
    }
}
