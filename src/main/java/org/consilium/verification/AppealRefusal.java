package org.consilium.verification;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.consilium.platform.access.Caller;
import org.consilium.platform.transaction.UseCase;

/** Puts a refusal before another verifier. */
@UseCase
class AppealRefusal {
    private final OwnApplications ownApplications;
    private final Settle settle;
    private final Clock clock;

    @Inject
    AppealRefusal(OwnApplications ownApplications, Settle settle, Clock clock) {
        this.ownApplications = ownApplications;
        this.settle = settle;
        this.clock = clock;
    }

    void appeal(Caller caller, AppealRequest request) {
        Application application = ownApplications.locked(caller);
        application.appeal(request.text().strip(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        settle.settle(application);
    }
}
