package org.consilium.threads;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.transaction.UseCase;

/** Finds some of the threads in which something is left of a member who goes. */
@UseCase
class FindRemains {
    private static final int AT_ONCE = 100;

    private final Remains remains;

    @Inject
    FindRemains(Remains remains) {
        this.remains = remains;
    }

    List<UUID> after(UUID memberId, UUID thread) {
        return remains.threadsOf(memberId, thread, AT_ONCE);
    }
}
