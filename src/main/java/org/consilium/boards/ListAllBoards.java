package org.consilium.boards;

import jakarta.inject.Inject;
import org.consilium.platform.paging.Page;
import org.consilium.platform.transaction.UseCase;

/** Lists all boards for those who set them up. */
@UseCase
class ListAllBoards {
    private final Boards boards;

    @Inject
    ListAllBoards(Boards boards) {
        this.boards = boards;
    }

    Page<BoardAdminView> list() {
        return Page.whole(boards.all()).map(BoardAdminView::of);
    }
}
