package org.consilium.threads;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.access.Caller;
import org.consilium.platform.paging.Cursor;
import org.consilium.platform.paging.Page;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.transaction.UseCase;
import org.jspecify.annotations.Nullable;

/** Shows what a post said before each edit, the latest version first. Of a withdrawn post only moderators see it. */
@UseCase
class ReadPostHistory {
    private final ThreadAccess access;
    private final Posts posts;
    private final TextDiff diff = new TextDiff();

    @Inject
    ReadPostHistory(ThreadAccess access, Posts posts) {
        this.access = access;
        this.posts = posts;
    }

    Page<PostVersionView> read(Caller caller, UUID postId, @Nullable String cursor, int limit) {
        VisibleThread thread = access.ofPost(caller, postId);
        Post post = posts.find(postId).orElseThrow(Problem::notFound);
        if (post.isWithdrawn() && !thread.board().moderates()) {
            throw Problem.notFound();
        }
        Cursor after = Cursor.decode(cursor, 1);
        return page(versions(post, after == null ? post.version() + 1 : (int) after.number(0), limit + 2), limit);
    }

    /** The versions below a number; the present one is in the post itself. */
    private List<PostVersion> versions(Post post, int below, int count) {
        List<PostVersion> versions = new ArrayList<>();
        if (below > post.version()) {
            versions.add(new PostVersion(post.id(), post.version(), post.body(), post.writtenAt()));
        }
        versions.addAll(posts.versionsOf(post.id(), below, count - versions.size()));
        return versions;
    }

    private Page<PostVersionView> page(List<PostVersion> versions, int limit) {
        List<PostVersionView> views = new ArrayList<>();
        for (int i = 0; i < Math.min(versions.size(), limit + 1); i++) {
            PostVersion version = versions.get(i);
            String before = i + 1 < versions.size() ? versions.get(i + 1).body() : "";
            views.add(new PostVersionView(
                    version.version(), version.writtenAt(), version.body(), diff.between(before, version.body())));
        }
        return Page.of(views, limit, view -> Cursor.of(view.version()));
    }
}
