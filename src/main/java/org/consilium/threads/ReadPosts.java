package org.consilium.threads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.access.Caller;
import org.jspecify.annotations.Nullable;

/** Reads a part of a thread, whose cursors are post numbers. Three statements at most, however many posts. */
@ApplicationScoped
class ReadPosts {
    private final ThreadAccess access;
    private final ThreadTexts texts;
    private final PostViews views;

    @Inject
    ReadPosts(ThreadAccess access, ThreadTexts texts, PostViews views) {
        this.access = access;
        this.texts = texts;
        this.views = views;
    }

    /** The posts behind a number. */
    PostPage after(Caller caller, UUID threadId, int number, int limit) {
        PostRange range = new PostRange(number, false, limit + 1);
        MarkedThread thread = access.marked(caller, threadId, range);
        List<PostRow> rows = texts.rows(thread.facts(), range);
        boolean more = rows.size() > limit;
        List<PostRow> shown = more ? rows.subList(0, limit) : rows;
        return page(thread, shown, more ? shown.get(limit - 1).number() : null);
    }

    /** The nearest posts before a number. */
    PostPage before(Caller caller, UUID threadId, int number, int limit) {
        PostRange range = new PostRange(number, true, limit + 1);
        MarkedThread thread = access.marked(caller, threadId, range);
        List<PostRow> rows = texts.rows(thread.facts(), range);
        boolean more = rows.size() > limit;
        List<PostRow> shown = new ArrayList<>(more ? rows.subList(0, limit) : rows);
        Collections.reverse(shown);
        return page(thread, shown, more ? shown.get(0).number() : null);
    }

    private PostPage page(MarkedThread thread, List<PostRow> rows, @Nullable Integer next) {
        List<UUID> marked = rows.stream()
                .filter(row -> thread.helpful().contains(row.number()))
                .map(PostRow::id)
                .toList();
        return new PostPage(views.of(rows), next == null ? null : String.valueOf(next), marked);
    }
}
