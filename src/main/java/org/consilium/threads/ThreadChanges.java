package org.consilium.threads;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.consilium.boards.BoardNames;
import org.consilium.boards.BoardRef;
import org.consilium.platform.transaction.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * What happened in a thread behind a certain change, for whatever shows threads live. It asks nobody who is looking: whoever
 * hands the changes on has let the reader through {@link ThreadReaders} first.
 */
@UseCase
public class ThreadChanges {
    private final StoredChanges changes;
    private final Threads threads;
    private final Posts posts;
    private final PostViews views;
    private final BoardNames boards;

    @Inject
    ThreadChanges(StoredChanges changes, Threads threads, Posts posts, PostViews views, BoardNames boards) {
        this.changes = changes;
        this.threads = threads;
        this.posts = posts;
        this.views = views;
        this.boards = boards;
    }

    /**
     * The changes behind one, in order and without a gap, with at most six statements.
     *
     * @param seq the last change that is known; 0 for all
     * @param limit how many at most
     */
    public List<ThreadChangeView> after(UUID threadId, long seq, int limit) {
        List<ThreadChange> found = changes.after(threadId, seq, limit);
        List<UUID> ids = found.stream()
                .map(ThreadChange::postId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<UUID, PostView> shown =
                views.of(posts.rows(ids)).stream().collect(Collectors.toMap(PostView::id, Function.identity()));
        ThreadState state = found.stream().anyMatch(change -> change.postId() == null) ? state(threadId) : null;
        return found.stream().map(change -> view(change, shown, state)).toList();
    }

    /** The number of the latest change; 0 if there is no such thread. */
    public long latestSeq(UUID threadId) {
        return threads.facts(threadId).map(ThreadFacts::seq).orElse(0L);
    }

    private static ThreadChangeView view(ThreadChange change, Map<UUID, PostView> posts, @Nullable ThreadState state) {
        UUID postId = change.postId();
        return postId == null
                ? new ThreadChangeView(change.seq(), change.kind(), null, state)
                : new ThreadChangeView(change.seq(), change.kind(), posts.get(postId), null);
    }

    private @Nullable ThreadState state(UUID threadId) {
        return threads.find(threadId).map(this::state).orElse(null);
    }

    private ThreadState state(DiscussionThread thread) {
        BoardRef board =
                Objects.requireNonNull(boards.refs(List.of(thread.boardId())).get(thread.boardId()));
        return new ThreadState(thread.title(), thread.isPinned(), thread.isLocked(), thread.isClosed(), board);
    }
}
