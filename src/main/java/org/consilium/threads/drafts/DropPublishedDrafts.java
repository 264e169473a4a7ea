package org.consilium.threads.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.consilium.threads.PostAdded;
import org.consilium.threads.ThreadOpened;

/** Removes a draft in the transaction that publishes its text. */
@ApplicationScoped
class DropPublishedDrafts {
    private final Drafts drafts;

    @Inject
    DropPublishedDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    void replied(@Observes PostAdded event) {
        drafts.removeOfWriter(event.threadId(), event.postId());
    }

    void opened(@Observes ThreadOpened event) {
        drafts.removeOfOpener(event.boardId(), event.threadId());
    }
}
