package org.consilium.verification;

import jakarta.inject.Inject;
import org.consilium.platform.access.Caller;
import org.consilium.platform.transaction.UseCase;
import org.consilium.verification.document.ListDocuments;

/** Shows applicants how far their application is. */
@UseCase
class ShowOwnApplication {
    private final OwnApplications ownApplications;
    private final GatherFacts gatherFacts;
    private final ListDocuments listDocuments;

    @Inject
    ShowOwnApplication(OwnApplications ownApplications, GatherFacts gatherFacts, ListDocuments listDocuments) {
        this.ownApplications = ownApplications;
        this.gatherFacts = gatherFacts;
        this.listDocuments = listDocuments;
    }

    OwnApplicationView of(Caller caller) {
        Application application = ownApplications.of(caller);
        return OwnApplicationView.of(application, gatherFacts.of(application), listDocuments.of(caller.memberId()));
    }
}
