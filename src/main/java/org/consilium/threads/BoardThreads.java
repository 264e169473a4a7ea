package org.consilium.threads;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.consilium.boards.BoardNames;
import org.consilium.platform.paging.Page;
import org.consilium.platform.transaction.UseCase;

/** Threads as rows of a board's list that are the same for everybody, for whatever shows the list live. */
@UseCase
public class BoardThreads {
    private final ThreadLines lines;
    private final ThreadRows rows;
    private final BoardNames boards;

    @Inject
    BoardThreads(ThreadLines lines, ThreadRows rows, BoardNames boards) {
        this.lines = lines;
        this.rows = rows;
        this.boards = boards;
    }

    /** The row of a thread, without anybody's unread count. */
    public Optional<ThreadRow> row(UUID threadId) {
        List<ThreadLine> line = lines.plain(threadId);
        return rows
                .of(
                        Page.whole(line),
                        boards.refs(line.stream().map(ThreadLine::boardId).toList()))
                .items()
                .stream()
                .map(ThreadRow::forEverybody)
                .findFirst();
    }
}
