package org.consilium.threads;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How many posts a board holds and when the last of them was written. */
record BoardActivity(long posts, @Nullable Instant lastPostAt) {}
