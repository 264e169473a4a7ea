package org.consilium.threads.drafts;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.consilium.platform.transaction.UseCase;

/** Forgets drafts that nobody went on with. */
@UseCase
class ForgetDrafts {
    private final Drafts drafts;

    @Inject
    ForgetDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    void savedBefore(LocalDate day) {
        drafts.removeSavedBefore(day);
    }
}
