package org.consilium.threads;

import jakarta.inject.Inject;
import java.util.UUID;
import org.consilium.platform.access.Caller;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.transaction.UseCase;

/** Gives a post's Markdown to whoever may read the post. */
@UseCase
class ReadPostSource {
    private final ThreadAccess access;
    private final Posts posts;

    @Inject
    ReadPostSource(ThreadAccess access, Posts posts) {
        this.access = access;
        this.posts = posts;
    }

    PostSource read(Caller caller, UUID postId) {
        VisibleThread thread = access.ofPost(caller, postId);
        Post post = posts.find(postId).orElseThrow(Problem::notFound);
        if (post.isWithdrawn() && !thread.board().moderates()) {
            throw Problem.notFound();
        }
        return new PostSource(post.body(), post.version());
    }
}
