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
    private final PostViews views;

    @Inject
    ReadPost(ThreadAccess access, PostViews views) {
        this.access = access;
        this.views = views;
    }

    PostView read(Caller caller, UUID postId) {
        return views.of(List.of(access.post(caller, postId))).get(0);
    }
}
