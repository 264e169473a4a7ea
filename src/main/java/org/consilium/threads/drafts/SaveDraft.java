package org.consilium.threads.drafts;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.consilium.platform.access.Caller;
import org.consilium.platform.transaction.UseCase;
import org.jspecify.annotations.Nullable;

/** Keeps what a member has written so far instead of what was kept before. */
@UseCase
class SaveDraft {
    private final DraftPlaces places;
    private final Drafts drafts;
    private final Clock clock;

    @Inject
    SaveDraft(DraftPlaces places, Drafts drafts, Clock clock) {
        this.places = places;
        this.drafts = drafts;
        this.clock = clock;
    }

    void save(Caller caller, DraftPlace place, @Nullable String title, String body) {
        UUID placeId = places.visible(caller, place);
        if (body.isBlank() && (title == null || title.isBlank())) {
            drafts.remove(caller.memberId(), placeId);
        } else {
            drafts.put(caller.memberId(), placeId, title, body, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        }
    }
}
