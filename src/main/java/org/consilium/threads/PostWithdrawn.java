package org.consilium.threads;

import java.util.UUID;

/**
 * A post's text was taken away.
 *
 * @param threadId the thread
 * @param boardId its board
 * @param postId the post
 * @param seq number of the change in the thread
 */
public record PostWithdrawn(UUID threadId, UUID boardId, UUID postId, long seq) {}
