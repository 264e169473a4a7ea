package org.consilium.threads;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.consilium.platform.transaction.UseCase;
import org.consilium.threads.marks.PostMarks;

/** Takes a member who goes out of one thread: posts stay, by a former member; marks are taken back. Readers are told. */
@UseCase
class EraseFromThread {
    private final Threads threads;
    private final Posts posts;
    private final Remains remains;
    private final PostMarks marks;
    private final Event<PostEdited> edited;
    private final Event<HelpfulChanged> helpfulChanged;

    @Inject
    EraseFromThread(
            Threads threads,
            Posts posts,
            Remains remains,
            PostMarks marks,
            Event<PostEdited> edited,
            Event<HelpfulChanged> helpfulChanged) {
        this.threads = threads;
        this.posts = posts;
        this.remains = remains;
        this.marks = marks;
        this.edited = edited;
        this.helpfulChanged = helpfulChanged;
    }

    void erase(UUID memberId, UUID threadId) {
        threads.locked(threadId).ifPresent(thread -> {
            thread.forget(memberId);
            remains.postsBy(memberId, threadId).forEach(post -> disown(thread, post));
            remains.postsMarkedBy(memberId, threadId).forEach(post -> takeMarkBack(memberId, thread, post));
        });
    }

    private void disown(DiscussionThread thread, Post post) {
        if (post.loseAuthor()) {
            remains.versionsOf(post.id()).forEach(remains::remove);
            marks.removed(thread.id(), post.number());
        }
        long seq = threads.record(thread, ChangeKind.POST_EDITED, post.id());
        edited.fire(new PostEdited(thread.id(), thread.boardId(), post.id(), seq));
    }

    private void takeMarkBack(UUID memberId, DiscussionThread thread, Post post) {
        posts.mark(memberId, post).ifPresent(posts::remove);
        post.countHelpful(-1);
        long seq = threads.record(thread, ChangeKind.POST_HELPFUL, post.id());
        helpfulChanged.fire(new HelpfulChanged(thread.id(), thread.boardId(), post.id(), seq));
    }
}
