package org.consilium.live.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.consilium.live.protocol.Frames;
import org.consilium.platform.problem.Problems;

/**
 * A thread that somebody follows here. All who follow have been told everything up to the same change. A new one is told, turn by
 * turn, what it missed, and follows from then on; so nothing is lost or told twice however the two interleave.
 */
final class ThreadTopic {
    private static final long UNKNOWN = -1;
    private static final int CHANGES_AT_A_TIME = 100;
    private static final int JOINING_AT_A_TIME = 50;

    private final UUID thread;
    private final Doors doors;
    private final ThreadFeed feed;
    private final Frames frames;
    private final Presence presence;
    private final Turns turns;
    private final Following following = new Following();
    private final AtomicBoolean changed = new AtomicBoolean();
    private final AtomicBoolean presenceDue = new AtomicBoolean();

    /** What all followers have been told; only the turn touches it. */
    private long position = UNKNOWN;

    ThreadTopic(
            UUID thread,
            Doors doors,
            ThreadFeed feed,
            Typists typists,
            Frames frames,
            Executor executor,
            LongSupplier nanos) {
        this.thread = thread;
        this.doors = doors;
        this.feed = feed;
        this.frames = frames;
        this.presence = new Presence(thread, frames, typists, nanos);
        this.turns = new Turns(executor, this::turn);
    }

    void join(Reader reader, long after) {
        following.join(reader, after);
        turns.ask();
    }

    void leave(Reader reader) {
        following.leave(reader);
        presence.readersChanged();
    }

    /** Something happened in the thread. */
    void changed() {
        changed.set(true);
        turns.ask();
    }

    /** Looks again whether they may read on. */
    void doubt(Predicate<Reader> which) {
        following.doubt(which);
        if (following.isWaiting()) {
            turns.ask();
        }
    }

    boolean follows(Reader reader) {
        return following.follows(reader);
    }

    void typing(UUID member) {
        presence.typing(member);
    }

    boolean isEmpty() {
        return following.isEmpty();
    }

    /** Once a second: tells who is there, and takes up what failed or had to wait. */
    void tick() {
        if (presence.isDue()) {
            presenceDue.set(true);
        }
        if (presenceDue.get() || changed.get() || following.isWaiting()) {
            turns.ask();
        }
    }

    private void turn() {
        recheck();
        List<Joining> joining = admissible();
        if (changed.get() || !joining.isEmpty()) {
            catchUp();
        }
        replay(joining);
        if (presenceDue.getAndSet(false)) {
            List<Reader> readers = following.readers();
            presence.changes(readers).forEach(frame -> readers.forEach(reader -> reader.offer(frame)));
        }
    }

    private void recheck() {
        List<Reader> doubted = following.doubted();
        Map<UUID, Boolean> seen = new HashMap<>();
        for (Reader reader : doubted) {
            if (!seen.computeIfAbsent(reader.caller().memberId(), id -> doors.seesThread(reader.caller(), thread))) {
                refuse(reader);
            }
        }
        following.settle(doubted);
    }

    private List<Joining> admissible() {
        List<Joining> admissible = new ArrayList<>();
        for (Joining next : following.joining(JOINING_AT_A_TIME)) {
            if (doors.seesThread(next.reader().caller(), thread)) {
                admissible.add(next);
            } else {
                refuse(next.reader());
            }
        }
        return admissible;
    }

    private void refuse(Reader reader) {
        leave(reader);
        reader.offer(frames.refused(thread, Problems.NOT_FOUND.slug()));
    }

    /** Tells all who follow what is new. */
    private void catchUp() {
        changed.set(false);
        try {
            List<Reader> readers = following.readers();
            if (readers.isEmpty() || position == UNKNOWN) {
                position = feed.latest(thread);
                return;
            }
            List<ThreadFeed.Change> news;
            do {
                news = feed.after(thread, position, CHANGES_AT_A_TIME);
                for (ThreadFeed.Change change : news) {
                    readers.forEach(reader -> reader.offer(change.frame()));
                    position = change.seq();
                }
            } while (news.size() == CHANGES_AT_A_TIME);
        } catch (RuntimeException e) {
            changed.set(true);
            throw e;
        }
    }

    private void replay(List<Joining> joining) {
        Replay replay = new Replay(thread, feed, frames, position);
        boolean more = joining.size() == JOINING_AT_A_TIME;
        for (Joining next : joining) {
            switch (replay.to(next)) {
                case COMPLETE -> {
                    following.admit(next);
                    presence.state().forEach(next.reader()::offer);
                    presence.readersChanged();
                }
                case TO_BE_CONTINUED -> following.postpone(next);
                case TOO_FAR -> following.leave(next.reader());
            }
        }
        if (more) {
            turns.ask();
        }
    }
}
