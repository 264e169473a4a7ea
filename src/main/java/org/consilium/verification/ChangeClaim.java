package org.consilium.verification;

import jakarta.inject.Inject;
import org.consilium.membership.Admission;
import org.consilium.platform.access.Caller;
import org.consilium.platform.transaction.UseCase;

/** Saves what an applicant claims, as it is typed. */
@UseCase
class ChangeClaim {
    private final OwnApplications ownApplications;
    private final ReadClaim readClaim;
    private final Admission admission;

    @Inject
    ChangeClaim(OwnApplications ownApplications, ReadClaim readClaim, Admission admission) {
        this.ownApplications = ownApplications;
        this.readClaim = readClaim;
        this.admission = admission;
    }

    void change(Caller caller, ClaimRequest request) {
        Application application = ownApplications.locked(caller);
        application.claim(readClaim.of(request));
        admission.describe(caller.memberId(), request.claims());
    }
}
