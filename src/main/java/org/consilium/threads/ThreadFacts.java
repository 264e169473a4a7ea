package org.consilium.threads;

import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.consilium.platform.database.Columns;

/** What the door and the read state need of a thread. */
record ThreadFacts(UUID id, UUID boardId, Instant createdAt, Instant lastPostAt, int posts, long seq) {

    static ThreadFacts of(Columns row) throws SQLException {
        return new ThreadFacts(row.id(), row.id(), row.time(), row.time(), row.number(), row.large());
    }
}
