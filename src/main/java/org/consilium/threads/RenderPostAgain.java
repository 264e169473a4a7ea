package org.consilium.threads;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.consilium.platform.markdown.Markdown;
import org.consilium.platform.markdown.Rendered;
import org.consilium.platform.transaction.UseCase;
import org.consilium.threads.marks.PostMarks;

/** Makes the HTML of a post anew. Its text stays, so this is no change that anybody is told of. */
@UseCase
class RenderPostAgain {
    private final Threads threads;
    private final Posts posts;
    private final PostText text;
    private final PostMarks marks;

    @Inject
    RenderPostAgain(Threads threads, Posts posts, PostText text, PostMarks marks) {
        this.threads = threads;
        this.posts = posts;
        this.text = text;
        this.marks = marks;
    }

    void render(UUID postId) {
        Optional<DiscussionThread> thread =
                threads.factsOfPost(postId).map(ThreadFacts::id).flatMap(threads::locked);
        if (thread.isPresent()) {
            posts.find(postId)
                    .filter(post -> post.renderer() < Markdown.VERSION)
                    .ifPresent(post -> render(post, thread.get().boardId()));
        }
    }

    private void render(Post post, UUID boardId) {
        Rendered rendered = text.renderAgain(post, boardId);
        post.renderAgain(rendered);
        marks.hashtags(post.threadId(), post.number(), rendered);
    }
}
