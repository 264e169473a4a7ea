package org.consilium.threads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.consilium.boards.BoardAccess;
import org.consilium.boards.BoardRef;
import org.consilium.boards.VisibleBoard;
import org.consilium.platform.access.Caller;
import org.consilium.platform.paging.Cursor;
import org.consilium.platform.paging.Page;
import org.jspecify.annotations.Nullable;

/** Lists threads across the boards that a member sees. */
@ApplicationScoped
class ListThreads {
    private final BoardAccess boards;
    private final ThreadLines lines;
    private final ThreadRows rows;

    @Inject
    ListThreads(BoardAccess boards, ThreadLines lines, ThreadRows rows) {
        this.boards = boards;
        this.lines = lines;
        this.rows = rows;
    }

    Page<ThreadRow> list(Caller caller, ThreadList list, @Nullable String cursor, int limit) {
        List<VisibleBoard> visible = boards.allVisible(caller);
        Map<UUID, BoardRef> refs = visible.stream().collect(Collectors.toMap(VisibleBoard::id, VisibleBoard::ref));
        Cursor after = Cursor.decode(cursor, 2);
        List<ThreadLine> found =
                switch (list) {
                    case FOLLOWED -> lines.followed(caller.memberId(), refs.keySet(), after, limit + 1);
                    case BOOKMARKED -> lines.bookmarked(caller.memberId(), refs.keySet(), after, limit + 1);
                    case LATEST -> lines.latest(caller.memberId(), unmuted(visible), after, limit + 1);
                };
        return rows.of(Page.of(found, limit, ThreadLine::latest), refs);
    }

    private static List<UUID> unmuted(List<VisibleBoard> boards) {
        return boards.stream()
                .filter(board -> !board.muted())
                .map(VisibleBoard::id)
                .toList();
    }
}
