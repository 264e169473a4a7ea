package org.consilium.threads;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;

/** What one of the own posts said once, in an export. */
record OwnPostVersion(@JsonIgnore UUID postId, int version, Instant writtenAt, String body) {}
