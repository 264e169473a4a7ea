package org.consilium.threads.marks;

import java.util.UUID;

/** A post that mentions somebody, in an export. */
record MentionSpot(UUID threadId, int number) {}
