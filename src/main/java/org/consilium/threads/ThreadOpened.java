package org.consilium.threads;

import java.util.UUID;

/**
 * A thread was opened; its first post is announced by {@link PostAdded}.
 *
 * @param threadId the thread
 * @param boardId its board
 */
public record ThreadOpened(UUID threadId, UUID boardId) {}
