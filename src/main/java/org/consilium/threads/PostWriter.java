package org.consilium.threads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.consilium.boards.VisibleBoard;
import org.consilium.platform.access.Caller;
import org.consilium.platform.id.Ids;
import org.consilium.platform.markdown.Rendered;
import org.consilium.threads.marks.PostMarks;

/** Adds a post to a thread that is locked, whether it is the first or a reply. */
@ApplicationScoped
class PostWriter {
    private final Threads threads;
    private final Posts posts;
    private final ReadState readState;
    private final PostText text;
    private final PostMarks marks;
    private final Ids ids;
    private final Clock clock;
    private final Event<PostAdded> added;

    @Inject
    PostWriter(
            Threads threads,
            Posts posts,
            ReadState readState,
            PostText text,
            PostMarks marks,
            Ids ids,
            Clock clock,
            Event<PostAdded> added) {
        this.threads = threads;
        this.posts = posts;
        this.readState = readState;
        this.text = text;
        this.marks = marks;
        this.ids = ids;
        this.clock = clock;
        this.added = added;
    }

    Rendered render(Caller caller, UUID threadId, VisibleBoard board, String body) {
        return text.render(caller, threadId, board, body);
    }

    UUID write(Caller caller, ThreadInBoard place, String body, Rendered rendered) {
        DiscussionThread thread = place.thread();
        VisibleThread before = place.view();
        Post post = thread.write(ids.v7(), caller.memberId(), body, rendered, clock.instant());
        posts.add(post);
        marks.added(thread.id(), post.number(), rendered);
        long seq = threads.record(thread, ChangeKind.POST_ADDED, post.id());
        readState.wrote(caller.memberId(), before, post.number());
        added.fire(new PostAdded(thread.id(), thread.boardId(), post.id(), post.number(), seq));
        return post.id();
    }
}
