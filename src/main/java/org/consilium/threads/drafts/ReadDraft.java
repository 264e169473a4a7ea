package org.consilium.threads.drafts;

import jakarta.inject.Inject;
import java.util.UUID;
import org.consilium.platform.access.Caller;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.transaction.UseCase;

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

    DraftView read(Caller caller, DraftPlace place) {
        UUID placeId = places.visible(caller, place);
        return drafts.find(caller.memberId(), placeId)
                .orElseThrow(Problem::notFound)
                .view();
    }
}
