package org.consilium.verification;

import jakarta.inject.Inject;
import java.util.UUID;
import org.consilium.platform.access.Caller;
import org.consilium.platform.transaction.UseCase;
import org.consilium.verification.vouching.ListVouches;

/** A verifier takes an application on, from another one too, or hands it back. Only who has it sees its documents. */
@UseCase
class TakeApplication {
    private final Applications applications;
    private final ListVouches listVouches;

    @Inject
    TakeApplication(Applications applications, ListVouches listVouches) {
        this.applications = applications;
        this.listVouches = listVouches;
    }

    void take(Caller caller, UUID id) {
        Application application = applications.toDecide(id);
        application.assignTo(null);
        Desk.requireMayDecide(
                application,
                caller.memberId(),
                Decision.APPROVE,
                listVouches.wasAnsweredBy(application.memberId(), caller.memberId()));
        application.assignTo(caller.memberId());
    }

    void handBack(Caller caller, UUID id) {
        Application application = applications.toDecide(id);
        if (application.assignedTo().filter(caller.memberId()::equals).isPresent()) {
            application.assignTo(null);
        }
    }
}
