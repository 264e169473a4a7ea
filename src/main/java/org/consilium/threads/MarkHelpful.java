package org.consilium.threads;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.consilium.platform.access.Caller;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.transaction.UseCase;

/** Calls somebody else's post helpful, or takes that back. The count is kept with the post, under its thread's lock. */
@UseCase
class MarkHelpful {
    private final ThreadAccess access;
    private final Threads threads;
    private final Posts posts;
    private final Event<HelpfulChanged> changed;

    @Inject
    MarkHelpful(ThreadAccess access, Threads threads, Posts posts, Event<HelpfulChanged> changed) {
        this.access = access;
        this.threads = threads;
        this.posts = posts;
        this.changed = changed;
    }

    HelpfulView set(Caller caller, UUID postId, boolean helpful) {
        ThreadInBoard place = access.locked(caller, access.ofPost(caller, postId));
        place.requireWritable();
        Post post = posts.find(postId).orElseThrow(Problem::notFound);
        post.requireShown();
        if (post.isAuthor(caller.memberId())) {
            throw new Problem(ThreadProblems.OWN_POST, "Others say whether your post was helpful.");
        }
        Optional<HelpfulMark> mark = posts.mark(caller.memberId(), post);
        if (mark.isPresent() != helpful) {
            change(caller, post, mark);
            long seq = threads.record(place.thread(), ChangeKind.POST_HELPFUL, postId);
            changed.fire(new HelpfulChanged(post.threadId(), place.board().id(), postId, seq));
        }
        return new HelpfulView(post.helpful(), helpful);
    }

    private void change(Caller caller, Post post, Optional<HelpfulMark> mark) {
        mark.ifPresentOrElse(posts::remove, () -> posts.add(new HelpfulMark(caller.memberId(), post)));
        post.countHelpful(mark.isPresent() ? -1 : 1);
    }
}
