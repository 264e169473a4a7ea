package org.consilium.threads;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.markdown.Markdown;
import org.consilium.platform.transaction.UseCase;

/** Finds posts whose HTML was made by an older renderer. */
@UseCase
class FindOldRenderings {
    private static final int AT_ONCE = 200;

    private final Posts posts;

    @Inject
    FindOldRenderings(Posts posts) {
        this.posts = posts;
    }

    /** Some of them, by id, behind this one. */
    List<UUID> after(UUID postId) {
        return posts.renderedBefore(Markdown.VERSION, postId, AT_ONCE);
    }
}
