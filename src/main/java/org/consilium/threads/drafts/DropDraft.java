package org.consilium.threads.drafts;

import jakarta.inject.Inject;
import org.consilium.platform.access.Caller;
import org.consilium.platform.transaction.UseCase;

/** Throws a draft away. */
@UseCase
class DropDraft {
    private final DraftPlaces places;
    private final Drafts drafts;

    @Inject
    DropDraft(DraftPlaces places, Drafts drafts) {
        this.places = places;
        this.drafts = drafts;
    }

    void drop(Caller caller, DraftPlace place) {
        drafts.remove(caller.memberId(), places.visible(caller, place));
    }
}
