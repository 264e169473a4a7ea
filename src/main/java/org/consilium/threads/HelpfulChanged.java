package org.consilium.threads;

import java.util.UUID;

/**
 * A post has another number of helpful marks.
 *
 * @param threadId the thread
 * @param boardId its board
 * @param postId the post
 * @param seq number of the change in the thread
 */
public record HelpfulChanged(UUID threadId, UUID boardId, UUID postId, long seq) {}
