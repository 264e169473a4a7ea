package org.consilium.boards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.consilium.platform.access.Caller;
import org.consilium.platform.paging.Page;

/** Lists the boards that a member sees. */
@ApplicationScoped
class ListBoards {
    private final BoardAccess access;

    @Inject
    ListBoards(BoardAccess access) {
        this.access = access;
    }

    Page<BoardRow> visibleTo(Caller caller) {
        return Page.whole(access.allVisible(caller)).map(BoardRow::of);
    }
}
