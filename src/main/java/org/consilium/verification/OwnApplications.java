package org.consilium.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.consilium.platform.access.Caller;
import org.consilium.platform.problem.Problem;

/** The door to a caller's own application. */
@ApplicationScoped
class OwnApplications {
    private final Applications applications;

    @Inject
    OwnApplications(Applications applications) {
        this.applications = applications;
    }

    /**
     * To read.
     *
     * @throws Problem {@code not-found} for whoever never applied
     */
    Application of(Caller caller) {
        return applications.of(caller.memberId()).orElseThrow(Problem::notFound);
    }

    /** To change. */
    Application locked(Caller caller) {
        return applications.lockedOf(caller.memberId()).orElseThrow(Problem::notFound);
    }

    /** To add documents to: a verifier will look at them, and a decision will destroy them. */
    Application undecided(Caller caller) {
        Application application = locked(caller);
        if (application.state() == ApplicationState.APPROVED) {
            throw new Problem(VerificationProblems.NOT_WITH_APPLICANT, "You are verified: nobody would look at it.");
        }
        return application;
    }
}
