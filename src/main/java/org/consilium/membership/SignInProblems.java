package org.consilium.membership;

import org.consilium.platform.problem.Problem;
import org.consilium.platform.problem.ProblemType;

/** What can go wrong when somebody signs in. */
final class SignInProblems {
    static final ProblemType SIGN_IN_FAILED = new ProblemType("sign-in-failed", 401, "Signing in failed");

    static final ProblemType SECOND_FACTOR_REQUIRED =
            new ProblemType("second-factor-required", 401, "A code is needed as well");

    static final ProblemType EMAIL_UNCONFIRMED =
            new ProblemType("email-unconfirmed", 403, "The e-mail address is not confirmed yet");

    private SignInProblems() {}

    /** The same words whether the account is unknown, the password wrong or the code wrong. */
    static Problem failed() {
        return new Problem(SIGN_IN_FAILED, "E-mail address, password or code is wrong.");
    }
}
