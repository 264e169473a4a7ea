package org.consilium.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.consilium.membership.password.Passwords;
import org.consilium.membership.signin.OpenSignIn;
import org.consilium.membership.signin.OpenedSignIn;
import org.consilium.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Signs somebody in who proves an account to be theirs. No transaction around the whole: the password's hash takes its time, and
 * nobody shall wait for a lock or a connection meanwhile.
 */
@ApplicationScoped
class StartSignIn {
    private final SignInThrottle throttle;
    private final FindCredentials findCredentials;
    private final Passwords passwords;
    private final Instance<SecondFactor> factors;
    private final OpenSignIn openSignIn;

    @Inject
    StartSignIn(
            SignInThrottle throttle,
            FindCredentials findCredentials,
            Passwords passwords,
            Instance<SecondFactor> factors,
            OpenSignIn openSignIn) {
        this.throttle = throttle;
        this.findCredentials = findCredentials;
        this.passwords = passwords;
        this.factors = factors;
        this.openSignIn = openSignIn;
    }

    /**
     * Signs somebody in.
     *
     * @param address the network address, for throttling only
     * @param client browser and system
     * @throws Problem if anything is wrong or missing, or it was tried too often
     */
    OpenedSignIn start(SignInRequest request, String address, String client) {
        String email = EmailAddress.normalised(request.email());
        throttle.begin(email, address);
        Optional<Credentials> credentials = findCredentials.of(email);
        boolean right = passwords.matches(
                request.password(), credentials.map(Credentials::passwordHash).orElse(null));
        Credentials proven = credentials.filter(found -> right).orElseThrow(SignInProblems::failed);
        Optional<Problem> missing = missing(proven, request.code());
        if (missing.isPresent()) {
            throttle.noGuess(email, address);
            throw missing.get();
        }
        requireRightCode(proven, request.code());
        throttle.succeeded(email, address);
        return openSignIn.open(proven.memberId(), client);
    }

    private static Optional<Problem> missing(Credentials account, @Nullable String code) {
        if (!account.emailConfirmed()) {
            return Optional.of(
                    new Problem(SignInProblems.EMAIL_UNCONFIRMED, "Please follow the link in the mail first."));
        }
        if (account.secondFactor() && (code == null || code.isBlank())) {
            return Optional.of(new Problem(SignInProblems.SECOND_FACTOR_REQUIRED, "Please enter the code as well."));
        }
        return Optional.empty();
    }

    private void requireRightCode(Credentials account, @Nullable String code) {
        if (account.secondFactor() && (code == null || !factors.get().accepts(account.memberId(), code))) {
            throw SignInProblems.failed();
        }
    }
}
