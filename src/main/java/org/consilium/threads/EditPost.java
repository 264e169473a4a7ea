package org.consilium.threads;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.consilium.platform.access.Caller;
import org.consilium.platform.markdown.Rendered;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.problem.Problems;
import org.consilium.platform.transaction.UseCase;
import org.consilium.threads.marks.PostMarks;

/** Gives the author's own post another text; the old one stays in the history. */
@UseCase
class EditPost {
    private final ThreadAccess access;
    private final Threads threads;
    private final Posts posts;
    private final PostText text;
    private final PostMarks marks;
    private final Clock clock;
    private final Event<PostEdited> edited;

    @Inject
    EditPost(
            ThreadAccess access,
            Threads threads,
            Posts posts,
            PostText text,
            PostMarks marks,
            Clock clock,
            Event<PostEdited> edited) {
        this.access = access;
        this.threads = threads;
        this.posts = posts;
        this.text = text;
        this.marks = marks;
        this.clock = clock;
        this.edited = edited;
    }

    void edit(Caller caller, UUID postId, EditPostRequest request) {
        VisibleThread seen = access.ofPost(caller, postId);
        Rendered rendered = text.render(caller, seen.id(), seen.board(), request.body());
        ThreadInBoard place = access.locked(caller, seen);
        Post post = posts.find(postId).orElseThrow(Problem::notFound);
        if (!post.isAuthor(caller.memberId())) {
            throw new Problem(Problems.FORBIDDEN, "Only whoever wrote a post edits it.");
        }
        place.requireWritable();
        posts.add(post.edit(request.body(), rendered, request.version(), clock.instant()));
        marks.edited(seen.id(), post.number(), rendered);
        long seq = threads.record(place.thread(), ChangeKind.POST_EDITED, postId);
        edited.fire(new PostEdited(seen.id(), place.board().id(), postId, seq));
    }
}
