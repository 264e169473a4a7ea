package org.consilium.live.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.consilium.live.protocol.Frames;
import org.consilium.live.topic.ThreadFeed;
import org.consilium.threads.ChangeKind;
import org.consilium.threads.PostView;
import org.consilium.threads.ThreadChangeView;
import org.consilium.threads.ThreadChanges;

/** The stored changes of threads as frames. */
@ApplicationScoped
class StoredThreadFeed implements ThreadFeed {
    private final ThreadChanges changes;
    private final Frames frames;

    @Inject
    StoredThreadFeed(ThreadChanges changes, Frames frames) {
        this.changes = changes;
        this.frames = frames;
    }

    @Override
    public long latest(UUID thread) {
        return changes.latestSeq(thread);
    }

    @Override
    public List<Change> after(UUID thread, long seq, int atMost) {
        return changes.after(thread, seq, atMost).stream()
                .map(change -> new Change(change.seq(), frame(thread, change)))
                .toList();
    }

    private String frame(UUID thread, ThreadChangeView change) {
        if (change.kind() == ChangeKind.THREAD_STATE) {
            return frames.state(thread, change.seq(), Objects.requireNonNull(change.state()));
        }
        PostView post = Objects.requireNonNull(change.post());
        return change.kind() == ChangeKind.POST_HELPFUL
                ? frames.helpful(thread, change.seq(), post.id(), post.number(), post.helpful())
                : frames.post(change.kind().id(), thread, change.seq(), post);
    }
}
