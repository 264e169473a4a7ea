package org.consilium.threads.drafts;

import jakarta.inject.Inject;
import java.util.UUID;
import org.consilium.platform.access.Caller;
import org.consilium.platform.transaction.UseCase;
import org.jspecify.annotations.Nullable;

/** Gives a member the own draft back. */
@UseCase
class ReadDraft {
    private final DraftPlaces places;
    private final Drafts drafts;

    @Inject
    ReadDraft(DraftPlaces places, Drafts drafts) {
        this.places = places;
        this.drafts = drafts;
    }

    /** The draft; null if there is none, which is how most places are found. */
    @Nullable DraftView read(Caller caller, DraftPlace place) {
        UUID placeId = places.visible(caller, place);
        return drafts.find(caller.memberId(), placeId).map(Draft::view).orElse(null);
    }
}
