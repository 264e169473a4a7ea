package org.consilium.verification;

import jakarta.inject.Inject;
import org.consilium.platform.access.Caller;
import org.consilium.platform.transaction.UseCase;
import org.consilium.verification.document.ListDocuments;
import org.consilium.verification.vouching.FindVouchLink;

/** Shows applicants how far their application is. */
@UseCase
class ShowOwnApplication {
    private final OwnApplications ownApplications;
    private final GatherFacts gatherFacts;
    private final ListDocuments listDocuments;
    private final FindVouchLink findVouchLink;

    @Inject
    ShowOwnApplication(
            OwnApplications ownApplications,
            GatherFacts gatherFacts,
            ListDocuments listDocuments,
            FindVouchLink findVouchLink) {
        this.ownApplications = ownApplications;
        this.gatherFacts = gatherFacts;
        this.listDocuments = listDocuments;
        this.findVouchLink = findVouchLink;
    }

    OwnApplicationView of(Caller caller) {
        Application application = ownApplications.of(caller);
        return OwnApplicationView.of(
                application,
                gatherFacts.of(application),
                listDocuments.of(caller.memberId()),
                findVouchLink.openUntil(caller.memberId()).orElse(null));
    }
}
