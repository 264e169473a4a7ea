package org.consilium.threads;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a post stands, in an export of what somebody marked and where they are mentioned. */
record PostSpot(UUID threadId, int number) {
    private static final PostSpot BEFORE_ALL = new PostSpot(new UUID(0, 0), 0);

    static PostSpot orFirst(@Nullable PostSpot last) {
        return last == null ? BEFORE_ALL : last;
    }
}
