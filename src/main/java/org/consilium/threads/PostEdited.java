package org.consilium.threads;

import java.util.UUID;

/**
 * A post's text was changed.
 *
 * @param threadId the thread
 * @param boardId its board
 * @param postId the post
 * @param seq number of the change in the thread
 */
public record PostEdited(UUID threadId, UUID boardId, UUID postId, long seq) {}
