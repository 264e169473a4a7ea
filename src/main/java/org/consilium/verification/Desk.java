package org.consilium.verification;

import java.util.UUID;
import org.consilium.platform.problem.Problem;

/** Who may decide what: rules that hold whatever the evidence is. */
final class Desk {
    private Desk() {}

    /**
     * Refuses a verifier who must not decide on this one.
     *
     * @param answeredVouch whether the verifier was asked to vouch for the applicant and has answered
     */
    static void requireMayDecide(Application application, UUID verifier, Decision decision, boolean answeredVouch) {
        if (verifier.equals(application.memberId())) {
            throw new Problem(VerificationProblems.OWN_APPLICATION, "Another verifier has to look at this one.");
        }
        if (answeredVouch) {
            throw new Problem(VerificationProblems.VOUCHED_FOR, "Another verifier has to look at this one.");
        }
        if (decision == Decision.WITHDRAW) {
            requireApproved(application);
            return;
        }
        if (!application.state().isWithVerifiers()) {
            throw VerificationProblems.alreadyDecided(application.state());
        }
        boolean another = application
                .assignedTo()
                .filter(holder -> !holder.equals(verifier))
                .isPresent();
        if (another) {
            throw new Problem(VerificationProblems.ASSIGNED, "Take it on first, if it shall be yours.");
        }
        requireOtherEyes(application, verifier);
    }

    /** Appeals, handed-over ones and second approvals are for somebody who has not decided on it before. */
    private static void requireOtherEyes(Application application, UUID verifier) {
        boolean appealed = application.state() == ApplicationState.APPEALED
                && application.history().wasDecidedBy(verifier);
        boolean escalated = application.flags().contains(Flag.ESCALATED)
                && application.history().wasDecidedBy(verifier);
        if (appealed || escalated || application.history().wasApprovedBy(verifier)) {
            throw new Problem(
                    VerificationProblems.OTHER_VERIFIER,
                    "You have had your say on it; it needs a second pair of eyes.");
        }
    }

    private static void requireApproved(Application application) {
        if (application.state() != ApplicationState.APPROVED) {
            throw new Problem(VerificationProblems.NOT_SUBMITTED, "There is no badge to withdraw.");
        }
    }
}
