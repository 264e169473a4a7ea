package org.consilium.live.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.consilium.live.protocol.Frames;

/** Everything that is followed on this node. Nothing here waits: the work is done in the topics' turns. */
@ApplicationScoped
public class Topics {
    private final Doors doors;
    private final ThreadFeed threadFeed;
    private final Typists typists;
    private final Frames frames;
    private final Executor executor;
    private final LongSupplier nanos;
    private final BoardTopics boards;
    private final Map<UUID, ThreadTopic> threads = new ConcurrentHashMap<>();

    /** Topics whose turns run on these workers. */
    @Inject
    Topics(Doors doors, ThreadFeed threadFeed, BoardFeed boardFeed, Typists typists, Frames frames, Workers workers) {
        this(doors, threadFeed, boardFeed, typists, frames, workers, System::nanoTime);
    }

    /** Topics with another time. */
    Topics(
            Doors doors,
            ThreadFeed threadFeed,
            BoardFeed boardFeed,
            Typists typists,
            Frames frames,
            Executor executor,
            LongSupplier nanos) {
        this.doors = doors;
        this.threadFeed = threadFeed;
        this.typists = typists;
        this.frames = frames;
        this.executor = executor;
        this.nanos = nanos;
        this.boards = new BoardTopics(doors, boardFeed, frames, executor, nanos);
    }

    /** Lets a reader follow a thread after a change; the reader is told whether it may. */
    public void joinThread(Reader reader, UUID thread, long after) {
        threads.compute(thread, (id, existing) -> {
            ThreadTopic topic = existing == null ? newTopic(id) : existing;
            topic.join(reader, after);
            return topic;
        });
    }

    /** Ends a reader's following of a thread. */
    public void leaveThread(Reader reader, UUID thread) {
        threads.computeIfPresent(thread, (id, topic) -> {
            topic.leave(reader);
            return topic.isEmpty() ? null : topic;
        });
    }

    /** Lets a reader follow a board's list; the reader is told whether it may. */
    public void joinBoard(Reader reader, String slug) {
        boards.join(reader, slug);
    }

    /** Ends a reader's following of a board's list. */
    public void leaveBoard(Reader reader, String slug) {
        boards.leave(reader, slug);
    }

    /** Whether the reader is among those who are told what happens in the thread. */
    public boolean follows(Reader reader, UUID thread) {
        ThreadTopic topic = threads.get(thread);
        return topic != null && topic.follows(reader);
    }

    /** Something happened in a thread. */
    public void changed(UUID thread) {
        ThreadTopic topic = threads.get(thread);
        if (topic != null) {
            topic.changed();
        }
        boards.changed(thread);
    }

    /** A member writes in a thread. */
    public void typing(UUID thread, UUID member) {
        ThreadTopic topic = threads.get(thread);
        if (topic != null) {
            topic.typing(member);
        }
    }

    /** Looks again whether these readers may follow what they follow. */
    public void doubt(Predicate<Reader> which) {
        threads.values().forEach(topic -> topic.doubt(which));
        boards.doubt(which);
    }

    /** Looks again whether the readers of a thread may follow it. */
    public void doubtThread(UUID thread) {
        ThreadTopic topic = threads.get(thread);
        if (topic != null) {
            topic.doubt(reader -> true);
        }
    }

    /** Twice a second: what is told at intervals, and what has to be tried again. */
    public void tickBoards() {
        boards.tick();
    }

    /** Once a second: who is there, and what has to be tried again. Topics that nobody follows any more go. */
    public void tickThreads() {
        threads.keySet()
                .forEach(thread -> threads.computeIfPresent(thread, (id, topic) -> {
                    topic.tick();
                    return topic.isEmpty() ? null : topic;
                }));
    }

    /** Looks at the database even if no hint came: one may have been lost on the way. */
    public void lookAgain() {
        threads.values().forEach(ThreadTopic::changed);
    }

    private ThreadTopic newTopic(UUID thread) {
        return new ThreadTopic(thread, doors, threadFeed, typists, frames, executor, nanos);
    }
}
