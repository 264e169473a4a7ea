package org.consilium.verification;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.transaction.UseCase;

/** Finds badges that hold, some at a time. */
@UseCase
class FindHolding {
    private static final int SOME = 200;

    private final Applications applications;

    @Inject
    FindHolding(Applications applications) {
        this.applications = applications;
    }

    List<UUID> after(UUID application) {
        return applications.holding(application, SOME);
    }
}
