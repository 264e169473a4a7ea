package org.consilium.verification;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.transaction.UseCase;

/**
 * Finds accounts whose documents nobody waits for any more: the applicant began, or was asked for more, and never came back; or was
 * let in while an upload was still under way, so that the decision's own job did not know of it.
 */
@UseCase
class FindIdleDocuments {
    private static final int DAYS = 60;
    private static final int SOME = 200;

    private final Applications applications;
    private final Clock clock;

    @Inject
    FindIdleDocuments(Applications applications, Clock clock) {
        this.applications = applications;
        this.clock = clock;
    }

    List<UUID> after(UUID memberId) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return applications.withIdleDocuments(today.minusDays(DAYS), memberId, SOME);
    }
}
