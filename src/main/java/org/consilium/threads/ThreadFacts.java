package org.consilium.threads;

import java.time.Instant;
import java.util.UUID;

/** What the door and the read state need of a thread. */
record ThreadFacts(UUID id, UUID boardId, Instant createdAt, Instant lastPostAt, int posts, long seq) {}
