package org.consilium.live.topic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.live.protocol.Frames;

/** Tells those who join a thread what they missed. Many who come back at the same time from the same place share one look. */
final class Replay {
    private static final int CHANGES_AT_A_TIME = 100;
    private static final int LONGEST = 1_000;

    private final UUID thread;
    private final ThreadFeed feed;
    private final Frames frames;
    private final long end;
    private final Map<Long, List<ThreadFeed.Change>> past = new HashMap<>();

    /**
     * A replay up to a change.
     *
     * @param end the last change to be told: where those stand who follow already
     */
    Replay(UUID thread, ThreadFeed feed, Frames frames, long end) {
        this.thread = thread;
        this.feed = feed;
        this.frames = frames;
        this.end = end;
    }

    /** How far it came. */
    enum Outcome {
        /** The reader has been told everything. */
        COMPLETE,
        /** The reader is behind with receiving; more later. */
        TO_BE_CONTINUED,
        /** Too much was missed, or what the reader claims to know never happened: the reader was told to start anew. */
        TOO_FAR
    }

    /** Tells a reader what it takes at the moment. */
    Outcome to(Joining joining) {
        if (joining.isNew()) {
            if (joining.position() > end || end - joining.position() > LONGEST) {
                return tooFar(joining);
            }
            joining.reader().offer(frames.subscribed(thread, end));
            joining.welcomed();
        }
        while (joining.position() < end) {
            if (joining.reader().isBehind()) {
                return Outcome.TO_BE_CONTINUED;
            }
            if (!tellPart(joining)) {
                return tooFar(joining);
            }
        }
        return Outcome.COMPLETE;
    }

    /** Whether there was anything to tell. */
    private boolean tellPart(Joining joining) {
        long from = joining.position();
        for (ThreadFeed.Change change :
                past.computeIfAbsent(from, position -> feed.after(thread, position, CHANGES_AT_A_TIME))) {
            if (change.seq() <= end) {
                joining.reader().offer(change.frame());
                joining.advance(change.seq());
            }
        }
        return joining.position() > from;
    }

    private Outcome tooFar(Joining joining) {
        joining.reader().offer(frames.reset(thread));
        return Outcome.TOO_FAR;
    }
}
