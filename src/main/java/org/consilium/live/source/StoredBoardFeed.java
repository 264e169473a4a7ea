package org.consilium.live.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.consilium.live.protocol.Frames;
import org.consilium.live.topic.BoardFeed;
import org.consilium.threads.BoardThreads;
import org.consilium.threads.ThreadRow;

/** The rows of threads as frames. */
@ApplicationScoped
class StoredBoardFeed implements BoardFeed {
    private final BoardThreads threads;
    private final Frames frames;

    @Inject
    StoredBoardFeed(BoardThreads threads, Frames frames) {
        this.threads = threads;
        this.frames = frames;
    }

    @Override
    public List<Row> rows(Collection<UUID> changed) {
        return changed.stream()
                .map(threads::row)
                .flatMap(Optional::stream)
                .map(this::row)
                .toList();
    }

    private Row row(ThreadRow row) {
        String board = row.board().slug();
        return new Row(board, frames.boardThread(board, row));
    }
}
