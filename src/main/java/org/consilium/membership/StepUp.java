package org.consilium.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.consilium.membership.password.Passwords;
import org.consilium.membership.signin.StepUps;
import org.consilium.platform.access.Caller;
import org.consilium.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Confirms that whoever sits at a signed-in browser is the member (S07). Guesses are slowed down as at sign-in. */
@ApplicationScoped
class StepUp {
    private final SignInThrottle throttle;
    private final FindCredentials findCredentials;
    private final Passwords passwords;
    private final SecondFactor factor;
    private final StepUps stepUps;

    @Inject
    StepUp(
            SignInThrottle throttle,
            FindCredentials findCredentials,
            Passwords passwords,
            SecondFactor factor,
            StepUps stepUps) {
        this.throttle = throttle;
        this.findCredentials = findCredentials;
        this.passwords = passwords;
        this.factor = factor;
        this.stepUps = stepUps;
    }

    void confirm(Caller caller, StepUpRequest request, String clientAddress) {
        caller.requireCookie();
        String address = ClientBlock.of(clientAddress);
        String account = caller.memberId().toString();
        throttle.begin(account, address);
        Credentials own = findCredentials.of(caller.memberId());
        boolean right = passwords.matches(request.password(), own.passwordHash());
        if (right && own.secondFactor() && isBlank(request.code())) {
            throttle.noGuess(account, address);
            throw new Problem(SignInProblems.SECOND_FACTOR_REQUIRED, "Please enter the code as well.");
        }
        if (!right || !hasRightCode(own, request.code())) {
            throw SignInProblems.failed();
        }
        throttle.succeeded(account, address);
        stepUps.confirmed(caller.signInId());
    }

    private boolean hasRightCode(Credentials own, @Nullable String code) {
        return !own.secondFactor() || (code != null && factor.accepts(own.memberId(), code));
    }

    private static boolean isBlank(@Nullable String code) {
        return code == null || code.isBlank();
    }
}
