package org.consilium.live.topic;

import java.util.List;
import java.util.UUID;

/** What happened in a thread, as the database tells it. */
public interface ThreadFeed {

    /** The number of the latest change. */
    long latest(UUID thread);

    /** The changes after one, in order. */
    List<Change> after(UUID thread, long seq, int atMost);

    /**
     * A change, written once for all who receive it.
     *
     * @param seq its number in the thread
     * @param frame its frame
     */
    record Change(long seq, String frame) {}
}
