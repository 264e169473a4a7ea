package org.consilium.threads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;

/** Records that a thread's state changed and tells it. */
@ApplicationScoped
class ThreadStates {
    private final Threads threads;
    private final Event<ThreadStateChanged> changed;

    @Inject
    ThreadStates(Threads threads, Event<ThreadStateChanged> changed) {
        this.threads = threads;
        this.changed = changed;
    }

    /** The thread changed on its board. */
    void changed(DiscussionThread thread) {
        movedFrom(thread.boardId(), thread);
    }

    /** The thread came from another board. */
    void movedFrom(UUID previousBoard, DiscussionThread thread) {
        long seq = threads.record(thread, ChangeKind.THREAD_STATE, null);
        changed.fire(new ThreadStateChanged(thread.id(), thread.boardId(), previousBoard, seq));
    }
}
