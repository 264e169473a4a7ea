package org.consilium.threads;

import java.util.UUID;

/**
 * A withdrawn post's text is there again.
 *
 * @param threadId the thread
 * @param boardId its board
 * @param postId the post
 * @param seq number of the change in the thread
 */
public record PostRestored(UUID threadId, UUID boardId, UUID postId, long seq) {}
