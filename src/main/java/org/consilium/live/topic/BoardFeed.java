package org.consilium.live.topic;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The rows of threads in the lists of their boards, as the database tells them. */
public interface BoardFeed {

    /** The rows of these threads. */
    List<Row> rows(Collection<UUID> threads);

    /**
     * A row, written once for all who receive it.
     *
     * @param board slug of the board in whose list it is
     * @param frame its frame
     */
    record Row(String board, String frame) {}
}
