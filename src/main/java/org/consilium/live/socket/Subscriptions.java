package org.consilium.live.socket;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.consilium.live.topic.Reader;
import org.consilium.live.topic.Topics;

/** What one socket follows. */
final class Subscriptions {
    private static final int MOST = 50;

    private final Reader reader;
    private final Topics topics;
    private final Set<UUID> threads = ConcurrentHashMap.newKeySet();
    private final Set<String> boards = ConcurrentHashMap.newKeySet();
    private volatile boolean ended;

    Subscriptions(Reader reader, Topics topics) {
        this.reader = reader;
        this.topics = topics;
    }

    /**
     * Follows a thread.
     *
     * @return false if that would be one too many
     */
    boolean follow(UUID thread, long after) {
        if (isFull() && !threads.contains(thread)) {
            return false;
        }
        threads.add(thread);
        topics.joinThread(reader, thread, after);
        leaveIfEnded();
        return true;
    }

    /**
     * Follows a board's list.
     *
     * @return false if that would be one too many
     */
    boolean follow(String slug) {
        if (isFull() && !boards.contains(slug)) {
            return false;
        }
        boards.add(slug);
        topics.joinBoard(reader, slug);
        leaveIfEnded();
        return true;
    }

    void leave(UUID thread) {
        threads.remove(thread);
        topics.leaveThread(reader, thread);
    }

    void leave(String slug) {
        boards.remove(slug);
        topics.leaveBoard(reader, slug);
    }

    /** Leaves everything, for good. */
    void end() {
        ended = true;
        leaveAll();
    }

    private boolean isFull() {
        return threads.size() + boards.size() >= MOST;
    }

    /** Another thread may have ended the socket while it joined something. */
    private void leaveIfEnded() {
        if (ended) {
            leaveAll();
        }
    }

    private void leaveAll() {
        threads.forEach(thread -> topics.leaveThread(reader, thread));
        boards.forEach(slug -> topics.leaveBoard(reader, slug));
    }
}
