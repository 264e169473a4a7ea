package org.consilium.threads;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Some of a thread's posts.
 *
 * @param items the posts by number
 * @param next cursor of those that follow (or, read backwards, precede); null at the end
 * @param marked which of them the caller found helpful
 */
public record PostPage(List<PostView> items, @Nullable String next, List<UUID> marked) {}
