package org.consilium.threads;

import org.jspecify.annotations.Nullable;

/**
 * One change of a thread, the same for all who may see it. It shows the post or the thread as it is now: a text that was
 * withdrawn since does not come back when the change that brought it is told again.
 *
 * @param seq its number in the thread
 * @param kind what changed
 * @param post the post that changed; null for a change of the thread
 * @param state the thread; null for a change of a post
 */
public record ThreadChangeView(
        long seq,
        ChangeKind kind,
        @Nullable PostView post,
        @Nullable ThreadState state) {}
