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
import org.consilium.platform.markdown.Hashtag;
import org.consilium.platform.paging.Cursor;
import org.consilium.platform.paging.Page;
import org.jspecify.annotations.Nullable;

/** Lists the threads with a hashtag, among those that a member sees. */
@ApplicationScoped
class ListTaggedThreads {
    private final BoardAccess boards;
    private final ThreadLines lines;
    private final ThreadRows rows;

    @Inject
    ListTaggedThreads(BoardAccess boards, ThreadLines lines, ThreadRows rows) {
        this.boards = boards;
        this.lines = lines;
        this.rows = rows;
    }

    /** What is no hashtag is carried by no thread. */
    Page<ThreadRow> list(Caller caller, String tag, @Nullable String cursor, int limit) {
        Map<UUID, BoardRef> refs =
                boards.allVisible(caller).stream().collect(Collectors.toMap(VisibleBoard::id, VisibleBoard::ref));
        Cursor after = Cursor.decode(cursor, 2);
        List<ThreadLine> found = Hashtag.of(tag)
                .map(hashtag -> lines.tagged(caller.memberId(), refs.keySet(), hashtag.key(), after, limit + 1))
                .orElse(List.of());
        return rows.of(Page.of(found, limit, ThreadLine::age), refs);
    }
}
