package org.consilium.threads;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.transaction.UseCase;

/** Finds some of the posts that speak to a member who goes. */
@UseCase
class FindMentions {
    private static final int AT_ONCE = 100;

    private final Remains remains;

    @Inject
    FindMentions(Remains remains) {
        this.remains = remains;
    }

    List<UUID> after(FormerHandle handle, UUID post) {
        return remains.postsSpeakingTo(handle, post, AT_ONCE);
    }
}
