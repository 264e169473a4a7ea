package org.consilium.threads;

import java.util.UUID;

/**
 * A post was written.
 *
 * @param threadId the thread
 * @param boardId its board
 * @param postId the post
 * @param number its number
 * @param seq number of the change in the thread
 */
public record PostAdded(UUID threadId, UUID boardId, UUID postId, int number, long seq) {}
