package org.consilium.live;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.consilium.boards.BoardAudienceChanged;
import org.consilium.live.hint.Hint;
import org.consilium.live.hint.Hints;
import org.consilium.membership.MemberAccessChanged;
import org.consilium.membership.signin.SignInRevoked;
import org.consilium.threads.HelpfulChanged;
import org.consilium.threads.PostAdded;
import org.consilium.threads.PostEdited;
import org.consilium.threads.PostRestored;
import org.consilium.threads.PostWithdrawn;
import org.consilium.threads.ThreadStateChanged;

/**
 * Hears of what was committed, and hints at it. It touches memory only: after the commit the transaction is gone, and whoever
 * made the change is still waiting for the answer.
 */
@ApplicationScoped
class Observing {
    private final Hints hints;

    @Inject
    Observing(Hints hints) {
        this.hints = hints;
    }

    void postAdded(@Observes(during = AFTER_SUCCESS) PostAdded event) {
        hints.give(Hint.THREAD_CHANGED, event.threadId());
    }

    void postEdited(@Observes(during = AFTER_SUCCESS) PostEdited event) {
        hints.give(Hint.THREAD_CHANGED, event.threadId());
    }

    void postWithdrawn(@Observes(during = AFTER_SUCCESS) PostWithdrawn event) {
        hints.give(Hint.THREAD_CHANGED, event.threadId());
    }

    void postRestored(@Observes(during = AFTER_SUCCESS) PostRestored event) {
        hints.give(Hint.THREAD_CHANGED, event.threadId());
    }

    void helpfulChanged(@Observes(during = AFTER_SUCCESS) HelpfulChanged event) {
        hints.give(Hint.THREAD_CHANGED, event.threadId());
    }

    void stateChanged(@Observes(during = AFTER_SUCCESS) ThreadStateChanged event) {
        if (event.moved()) {
            hints.give(Hint.THREAD_MOVED, event.threadId());
        }
        hints.give(Hint.THREAD_CHANGED, event.threadId());
    }

    void audienceChanged(@Observes(during = AFTER_SUCCESS) BoardAudienceChanged event) {
        hints.give(Hint.AUDIENCE_CHANGED, event.boardId());
    }

    void accessChanged(@Observes(during = AFTER_SUCCESS) MemberAccessChanged event) {
        hints.give(Hint.MEMBER_CHANGED, event.memberId());
    }

    void signInRevoked(@Observes(during = AFTER_SUCCESS) SignInRevoked event) {
        hints.give(Hint.MEMBER_CHANGED, event.memberId());
    }
}
