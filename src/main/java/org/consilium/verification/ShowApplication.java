package org.consilium.verification;

import jakarta.inject.Inject;
import java.util.UUID;
import org.consilium.membership.Admission;
import org.consilium.platform.transaction.UseCase;

/** Shows one application to a verifier. */
@UseCase
class ShowApplication {
    private final Applications applications;
    private final Admission admission;

    @Inject
    ShowApplication(Applications applications, Admission admission) {
        this.applications = applications;
        this.admission = admission;
    }

    ApplicationView of(UUID id) {
        Application application = applications.get(id);
        return ApplicationView.of(application, admission.applicant(application.memberId()));
    }
}
