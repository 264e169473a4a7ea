package org.consilium.threads;

import org.consilium.boards.BoardRef;

/**
 * What of a thread can change besides its posts, the same for all who may see it.
 *
 * @param title one line
 * @param pinned whether a moderator keeps it on top
 * @param locked whether a moderator stopped all changes
 * @param closed whether it takes no more replies
 * @param board where it is
 */
public record ThreadState(String title, boolean pinned, boolean locked, boolean closed, BoardRef board) {}
