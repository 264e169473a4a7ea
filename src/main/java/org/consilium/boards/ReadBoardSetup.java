package org.consilium.boards;

import jakarta.inject.Inject;
import java.util.UUID;
import org.consilium.platform.transaction.UseCase;

/** Shows how a board is set up. */
@UseCase
class ReadBoardSetup {
    private final Boards boards;

    @Inject
    ReadBoardSetup(Boards boards) {
        this.boards = boards;
    }

    BoardAdminView read(String slug) {
        return BoardAdminView.of(boards.named(slug));
    }

    BoardAdminView read(UUID id) {
        return BoardAdminView.of(boards.byId(id));
    }
}
