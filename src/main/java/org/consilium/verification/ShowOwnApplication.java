package org.consilium.verification;

import jakarta.inject.Inject;
import org.consilium.platform.access.Caller;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.transaction.UseCase;

/** Shows applicants how far their application is. */
@UseCase
class ShowOwnApplication {
    private final Applications applications;

    @Inject
    ShowOwnApplication(Applications applications) {
        this.applications = applications;
    }

    OwnApplicationView of(Caller caller) {
        return applications.of(caller.memberId()).map(OwnApplicationView::of).orElseThrow(Problem::notFound);
    }
}
