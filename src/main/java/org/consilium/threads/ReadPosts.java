package org.consilium.threads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.access.Caller;
import org.jspecify.annotations.Nullable;

/** Reads a part of a thread, whose cursors are post numbers. Four statements, however many posts. */
@ApplicationScoped
class ReadPosts {
    private final ThreadAccess access;
    private final Posts posts;
    private final PostViews views;

    @Inject
    ReadPosts(ThreadAccess access, Posts posts, PostViews views) {
        this.access = access;
        this.posts = posts;
        this.views = views;
    }

    /** The posts behind a number. */
    PostPage after(Caller caller, UUID threadId, int number, int limit) {
        access.visible(caller, threadId);
        List<PostRow> rows = posts.rowsAfter(caller.memberId(), threadId, number, limit + 1);
        boolean more = rows.size() > limit;
        List<PostRow> shown = more ? rows.subList(0, limit) : rows;
        return page(shown, more ? shown.get(limit - 1).number() : null);
    }

    /** The nearest posts before a number. */
    PostPage before(Caller caller, UUID threadId, int number, int limit) {
        access.visible(caller, threadId);
        List<PostRow> rows = new ArrayList<>(posts.rowsBefore(caller.memberId(), threadId, number, limit + 1));
        boolean more = rows.size() > limit;
        List<PostRow> shown = new ArrayList<>(more ? rows.subList(0, limit) : rows);
        Collections.reverse(shown);
        return page(shown, more ? shown.get(0).number() : null);
    }

    private PostPage page(List<PostRow> rows, @Nullable Integer next) {
        List<UUID> marked =
                rows.stream().filter(PostRow::marked).map(PostRow::id).toList();
        return new PostPage(views.of(rows), next == null ? null : String.valueOf(next), marked);
    }
}
