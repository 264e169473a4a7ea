package org.consilium.live.topic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.consilium.live.protocol.Frames;
import org.consilium.platform.problem.Problems;

/**
 * The boards whose lists somebody follows here. A row tells how its thread stands now, so rows need no order: those of all boards
 * are read together, and a busy thread's at most twice a second.
 */
final class BoardTopics {
    private static final long PAUSE_NANOS = 500_000_000L;
    private static final int JOINING_AT_A_TIME = 50;
    private static final int ROWS_AT_A_TIME = 50;

    private final Doors doors;
    private final BoardFeed feed;
    private final Frames frames;
    private final LongSupplier nanos;
    private final Turns turns;
    private final Map<String, Following> boards = new ConcurrentHashMap<>();
    private final Set<UUID> changed = new HashSet<>();
    private volatile long lastRows;

    BoardTopics(Doors doors, BoardFeed feed, Frames frames, Executor executor, LongSupplier nanos) {
        this.doors = doors;
        this.feed = feed;
        this.frames = frames;
        this.nanos = nanos;
        this.turns = new Turns(executor, this::turn);
        this.lastRows = nanos.getAsLong() - PAUSE_NANOS;
    }

    void join(Reader reader, String slug) {
        boards.compute(slug, (key, existing) -> {
            Following following = existing == null ? new Following() : existing;
            following.join(reader, 0);
            return following;
        });
        turns.ask();
    }

    void leave(Reader reader, String slug) {
        boards.computeIfPresent(slug, (key, following) -> {
            following.leave(reader);
            return following.isEmpty() ? null : following;
        });
    }

    /** Looks again whether they may read on. */
    void doubt(Predicate<Reader> which) {
        boards.values().forEach(following -> following.doubt(which));
        turns.ask();
    }

    /** Something happened in a thread. */
    void changed(UUID thread) {
        if (boards.isEmpty()) {
            return;
        }
        synchronized (changed) {
            changed.add(thread);
        }
        if (pauseIsOver()) {
            turns.ask();
        }
    }

    /** Twice a second: tells what came during the pause, and takes up what failed. */
    void tick() {
        if (somethingChanged() || boards.values().stream().anyMatch(Following::isWaiting)) {
            turns.ask();
        }
    }

    private void turn() {
        boards.forEach((slug, following) -> {
            recheck(slug, following);
            admit(slug, following);
        });
        if (pauseIsOver()) {
            tellRows();
        }
    }

    private void recheck(String slug, Following following) {
        List<Reader> doubted = following.doubted();
        doubted.stream()
                .filter(reader -> !doors.seesBoard(reader.caller(), slug))
                .forEach(reader -> refuse(reader, slug));
        following.settle(doubted);
    }

    private void admit(String slug, Following following) {
        List<Joining> joining = following.joining(JOINING_AT_A_TIME);
        for (Joining next : joining) {
            if (doors.seesBoard(next.reader().caller(), slug)) {
                following.admit(next);
                next.reader().offer(frames.subscribed(slug));
            } else {
                refuse(next.reader(), slug);
            }
        }
        if (joining.size() == JOINING_AT_A_TIME) {
            turns.ask();
        }
    }

    private void refuse(Reader reader, String slug) {
        leave(reader, slug);
        reader.offer(frames.refused(slug, Problems.NOT_FOUND.slug()));
    }

    private void tellRows() {
        List<UUID> threads = someChanged();
        if (threads.isEmpty()) {
            return;
        }
        for (BoardFeed.Row row : feed.rows(threads)) {
            Following following = boards.get(row.board());
            if (following != null) {
                following.readers().forEach(reader -> reader.offer(row.frame()));
            }
        }
        lastRows = nanos.getAsLong();
    }

    private boolean pauseIsOver() {
        return nanos.getAsLong() - lastRows >= PAUSE_NANOS;
    }

    private boolean somethingChanged() {
        synchronized (changed) {
            return !changed.isEmpty();
        }
    }

    /** Some threads that changed. A failure to read them afterwards loses a row that the list shows when it is loaded again. */
    private List<UUID> someChanged() {
        synchronized (changed) {
            List<UUID> some = new ArrayList<>(changed).subList(0, Math.min(ROWS_AT_A_TIME, changed.size()));
            some.forEach(changed::remove);
            return List.copyOf(some);
        }
    }
}
