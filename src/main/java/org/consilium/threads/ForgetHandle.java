package org.consilium.threads;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.consilium.platform.markdown.Rendered;
import org.consilium.platform.transaction.UseCase;
import org.consilium.threads.marks.PostMarks;

/** Lets a post speak to a former member instead of to the handle of somebody who is gone; so do its earlier versions. */
@UseCase
class ForgetHandle {
    private final Threads threads;
    private final Posts posts;
    private final Remains remains;
    private final PostText text;
    private final PostMarks marks;
    private final Event<PostEdited> edited;

    @Inject
    ForgetHandle(
            Threads threads, Posts posts, Remains remains, PostText text, PostMarks marks, Event<PostEdited> edited) {
        this.threads = threads;
        this.posts = posts;
        this.remains = remains;
        this.text = text;
        this.marks = marks;
        this.edited = edited;
    }

    void in(UUID postId, FormerHandle handle) {
        threads.factsOfPost(postId)
                .map(ThreadFacts::id)
                .flatMap(threads::locked)
                .ifPresent(thread -> posts.find(postId).ifPresent(post -> reword(thread, post, handle)));
    }

    private void reword(DiscussionThread thread, Post post, FormerHandle handle) {
        remains.versionsOf(post.id()).forEach(version -> version.reword(handle));
        if (post.reword(handle)) {
            Rendered rendered = text.renderAgain(post, thread.boardId());
            post.renderAgain(rendered);
            marks.hashtags(thread.id(), post.number(), rendered);
            long seq = threads.record(thread, ChangeKind.POST_EDITED, post.id());
            edited.fire(new PostEdited(thread.id(), thread.boardId(), post.id(), seq));
        }
    }
}
