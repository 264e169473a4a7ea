package org.consilium.threads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.access.Caller;

/** Shows one post. */
@ApplicationScoped
class ReadPost {
    private final ThreadAccess access;
    private final Posts posts;
    private final PostViews views;

    @Inject
    ReadPost(ThreadAccess access, Posts posts, PostViews views) {
        this.access = access;
        this.posts = posts;
        this.views = views;
    }

    PostView read(Caller caller, UUID postId) {
        access.ofPost(caller, postId);
        return views.of(posts.rows(List.of(postId))).get(0);
    }
}
