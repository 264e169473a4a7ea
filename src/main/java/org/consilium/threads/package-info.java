/**
 * Threads and their posts.
 *
 * <p>Owns threads, posts and their versions, helpful marks, and what members follow, mute, bookmark and have read. Uses {@link
 * org.consilium.boards.BoardAccess} as the door and membership for names. Publishes events with ids ({@link
 * org.consilium.threads.PostAdded} and the like), {@link org.consilium.threads.ThreadChanges} and {@link
 * org.consilium.threads.ThreadAccess} for whatever shows threads live.
 */
@NullMarked
package org.consilium.threads;

import org.jspecify.annotations.NullMarked;
