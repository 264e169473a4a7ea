package org.consilium.threads;

import java.util.UUID;

/**
 * What somebody has to do with a thread, in an export.
 *
 * @param readUpTo the number of the last post that was read
 */
record OwnBond(UUID threadId, String threadTitle, boolean following, boolean muted, boolean bookmarked, int readUpTo) {}
