package org.consilium.verification;

import org.consilium.platform.problem.Problem;
import org.consilium.platform.problem.ProblemType;

/** What can stand in the way of an application or of a decision on it. */
final class VerificationProblems {
    static final ProblemType NOT_WITH_APPLICANT =
            new ProblemType("application-handed-in", 409, "The application cannot be changed now");
    static final ProblemType NOTHING_TO_APPEAL =
            new ProblemType("nothing-to-appeal", 409, "There is nothing to appeal");
    static final ProblemType EVIDENCE_MISSING =
            new ProblemType("evidence-missing", 409, "There is not enough evidence for that");
    static final ProblemType NOT_RENEWABLE =
            new ProblemType("not-renewable", 409, "The badge cannot be renewed like that");
    static final ProblemType ALREADY_DECIDED =
            new ProblemType("already-decided", 409, "This application was decided on already");
    static final ProblemType NOT_SUBMITTED = new ProblemType("not-submitted", 409, "The applicant is still at it");
    static final ProblemType OWN_APPLICATION =
            new ProblemType("own-application", 409, "Nobody decides on their own application");
    static final ProblemType VOUCHED_FOR =
            new ProblemType("vouched-for", 409, "Nobody decides on somebody they were asked to vouch for");
    static final ProblemType OTHER_VERIFIER =
            new ProblemType("other-verifier-needed", 409, "Another verifier has to look at this");
    static final ProblemType ASSIGNED = new ProblemType("assigned-to-other", 409, "Another verifier is at it");
    static final ProblemType NOT_ASSIGNED =
            new ProblemType("not-assigned", 403, "Only the verifier who has taken it on sees its documents");

    private VerificationProblems() {}

    static Problem alreadyDecided(ApplicationState state) {
        return state.isWithApplicant() && state != ApplicationState.REFUSED
                ? new Problem(NOT_SUBMITTED, "It has to be handed in first.")
                : new Problem(ALREADY_DECIDED, "Another verifier was faster.");
    }
}
