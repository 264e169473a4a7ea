package org.consilium.threads;

import java.time.Instant;
import java.util.UUID;

/** One of the threads that somebody opened, in an export. */
record OwnThread(UUID id, UUID boardId, String title, Instant createdAt, int posts, boolean closed) {}
