package org.consilium.verification;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.consilium.membership.Admission;
import org.consilium.platform.access.Caller;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.transaction.UseCase;

/** Lets an applicant in, or not. */
@UseCase
class DecideApplication {
    private final Applications applications;
    private final Admission admission;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    DecideApplication(Applications applications, Admission admission, AuditLog audit, Clock clock) {
        this.applications = applications;
        this.admission = admission;
        this.audit = audit;
        this.clock = clock;
    }

    void decide(Caller verifier, UUID id, DecisionRequest request) {
        Application application = applications.toDecide(id);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        switch (request.decision()) {
            case APPROVE -> {
                application.approve(verifier.memberId(), request.reason(), today);
                admission.accept(application.memberId());
                record(verifier, "application-approved", application);
            }
            case REFUSE -> {
                application.refuse(verifier.memberId(), request.reason(), today);
                admission.refuse(application.memberId());
                record(verifier, "application-refused", application);
            }
        }
    }

    private void record(Caller verifier, String kind, Application application) {
        audit.append(
                kind,
                verifier.memberId(),
                application.memberId(),
                Map.of("application", application.id().toString()));
    }
}
