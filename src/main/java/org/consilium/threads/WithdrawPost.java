package org.consilium.threads;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.consilium.platform.access.Caller;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.problem.Problems;
import org.consilium.platform.transaction.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * Takes a post's text away; its number stays. Authors may at any time, in locked threads and archived boards too: somebody's
 * privacy may depend on it. A moderator gives a reason.
 */
@UseCase
class WithdrawPost {
    private final ThreadAccess access;
    private final Threads threads;
    private final Posts posts;
    private final AuditLog audit;
    private final Event<PostWithdrawn> withdrawn;

    @Inject
    WithdrawPost(ThreadAccess access, Threads threads, Posts posts, AuditLog audit, Event<PostWithdrawn> withdrawn) {
        this.access = access;
        this.threads = threads;
        this.posts = posts;
        this.audit = audit;
        this.withdrawn = withdrawn;
    }

    void withdraw(Caller caller, UUID postId, @Nullable String reason) {
        ThreadInBoard place = access.locked(caller, access.ofPost(caller, postId));
        Post post = posts.find(postId).orElseThrow(Problem::notFound);
        if (post.isAuthor(caller.memberId())) {
            post.withdraw(Withdrawal.AUTHOR, null);
        } else {
            withdrawAsModerator(caller, place, post, reason);
        }
        long seq = threads.record(place.thread(), ChangeKind.POST_WITHDRAWN, postId);
        withdrawn.fire(new PostWithdrawn(post.threadId(), place.board().id(), postId, seq));
    }

    private void withdrawAsModerator(Caller caller, ThreadInBoard place, Post post, @Nullable String reason) {
        if (!place.board().moderates()) {
            throw new Problem(Problems.FORBIDDEN, "Only whoever wrote a post and moderators of its board withdraw it.");
        }
        if (reason == null || reason.isBlank()) {
            throw Problem.invalid("reason", "Please say why: it is shown in place of the text.");
        }
        post.withdraw(Withdrawal.MODERATOR, reason.strip());
        audit.append("post-withdrawn", caller.memberId(), post.id(), Map.of());
    }
}
