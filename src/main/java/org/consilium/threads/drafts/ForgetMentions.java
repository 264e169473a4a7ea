package org.consilium.threads.drafts;

import jakarta.inject.Inject;
import org.consilium.platform.transaction.UseCase;
import org.consilium.threads.FormerHandle;

/** Takes the handle of somebody who is gone out of what others are writing. */
@UseCase
class ForgetMentions {
    private final Drafts drafts;

    @Inject
    ForgetMentions(Drafts drafts) {
        this.drafts = drafts;
    }

    void of(FormerHandle handle) {
        drafts.forget(handle);
    }
}
