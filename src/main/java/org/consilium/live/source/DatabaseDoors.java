package org.consilium.live.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.consilium.live.topic.Doors;
import org.consilium.platform.access.Caller;
import org.consilium.threads.ThreadReaders;

/** The doors of boards and threads. */
@ApplicationScoped
class DatabaseDoors implements Doors {
    private final ThreadReaders threads;
    private final SeeBoard boards;

    @Inject
    DatabaseDoors(ThreadReaders threads, SeeBoard boards) {
        this.threads = threads;
        this.boards = boards;
    }

    @Override
    public boolean seesThread(Caller caller, UUID thread) {
        return threads.admit(caller, thread).isPresent();
    }

    @Override
    public boolean seesBoard(Caller caller, String slug) {
        return boards.isSeenBy(caller, slug);
    }
}
