package org.consilium.threads;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.consilium.boards.BoardAccess;
import org.consilium.boards.VisibleBoard;
import org.consilium.platform.access.Caller;
import org.consilium.platform.id.Ids;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.problem.Problems;
import org.consilium.platform.transaction.UseCase;

/** Opens a thread with its first post. */
@UseCase
class OpenThread {
    private final BoardAccess boards;
    private final Threads threads;
    private final PostWriter writer;
    private final Ids ids;
    private final Clock clock;
    private final Event<ThreadOpened> opened;

    @Inject
    OpenThread(
            BoardAccess boards, Threads threads, PostWriter writer, Ids ids, Clock clock, Event<ThreadOpened> opened) {
        this.boards = boards;
        this.threads = threads;
        this.writer = writer;
        this.ids = ids;
        this.clock = clock;
        this.opened = opened;
    }

    UUID open(Caller caller, String slug, OpenThreadRequest request) {
        VisibleBoard board = boards.visible(caller, slug);
        board.requireWritable();
        if (!board.mayOpenThreads()) {
            throw new Problem(Problems.FORBIDDEN, "Only moderators open threads on this board.");
        }
        Instant now = clock.instant();
        UUID id = ids.v7();
        DiscussionThread thread = new DiscussionThread(
                id, board.id(), caller.memberId(), request.title().strip(), now);
        threads.add(thread);
        writer.write(
                caller,
                new ThreadInBoard(thread, board),
                request.body(),
                writer.render(caller, id, board, request.body()));
        opened.fire(new ThreadOpened(id, board.id()));
        return id;
    }
}
