package org.consilium.threads;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.consilium.platform.access.Caller;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.transaction.UseCase;

/** Shows a withdrawn post's text again. */
@UseCase
class RestorePost {
    private final ThreadAccess access;
    private final Threads threads;
    private final Posts posts;
    private final AuditLog audit;
    private final Event<PostRestored> restored;

    @Inject
    RestorePost(ThreadAccess access, Threads threads, Posts posts, AuditLog audit, Event<PostRestored> restored) {
        this.access = access;
        this.threads = threads;
        this.posts = posts;
        this.audit = audit;
        this.restored = restored;
    }

    void restore(Caller caller, UUID postId) {
        ThreadInBoard place = access.locked(caller, access.ofPost(caller, postId));
        place.requireModerator();
        Post post = posts.find(postId).orElseThrow(Problem::notFound);
        if (!post.isWithdrawn()) {
            return;
        }
        post.restore();
        long seq = threads.record(place.thread(), ChangeKind.POST_RESTORED, postId);
        audit.append("post-restored", caller.memberId(), postId, Map.of());
        restored.fire(new PostRestored(post.threadId(), place.board().id(), postId, seq));
    }
}
