package org.consilium.threads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.consilium.boards.BoardAccess;
import org.consilium.boards.VisibleBoard;
import org.consilium.platform.access.Caller;
import org.consilium.platform.paging.Cursor;
import org.consilium.platform.paging.Page;
import org.jspecify.annotations.Nullable;

/** Lists a board's threads. Three statements, however long the page. */
@ApplicationScoped
class ListBoardThreads {
    private final BoardAccess boards;
    private final ThreadLines lines;
    private final ThreadRows rows;

    @Inject
    ListBoardThreads(BoardAccess boards, ThreadLines lines, ThreadRows rows) {
        this.boards = boards;
        this.lines = lines;
        this.rows = rows;
    }

    Page<ThreadRow> list(Caller caller, String slug, ThreadOrder order, @Nullable String cursor, int limit) {
        VisibleBoard board = boards.visible(caller, slug);
        Page<ThreadLine> page = order == ThreadOrder.NEWEST
                ? byAge(caller.memberId(), board.id(), Cursor.decode(cursor, 2), limit)
                : byActivity(caller.memberId(), board.id(), Cursor.decode(cursor, 3), limit);
        return rows.of(page, Map.of(board.id(), board.ref()));
    }

    private Page<ThreadLine> byAge(UUID member, UUID board, @Nullable Cursor cursor, int limit) {
        return Page.of(lines.byAge(member, board, cursor, limit + 1), limit, ThreadLine::age);
    }

    private Page<ThreadLine> byActivity(UUID member, UUID board, @Nullable Cursor cursor, int limit) {
        return Page.of(lines.byActivity(member, board, cursor, limit + 1), limit, ThreadLine::activity);
    }
}
