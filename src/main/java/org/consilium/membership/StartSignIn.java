package org.consilium.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.consilium.membership.password.Passwords;
import org.consilium.membership.signin.OpenSignIn;
import org.consilium.membership.signin.OpenedSignIn;
import org.consilium.platform.problem.Problem;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Signs somebody in who proves an account to be theirs. No transaction around the whole: the password's hash takes its time, and
 * nobody shall wait for a lock or a connection meanwhile.
 */
@ApplicationScoped
class StartSignIn {
    private static final Logger SECURITY_LOG = Logger.getLogger("consilium.security");

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
     * @param clientAddress the network address, for throttling and for the log of failures, which is kept apart and briefly
     * @param client browser and system
     * @throws Problem if anything is wrong or missing, or it was tried too often
     */
    OpenedSignIn start(SignInRequest request, String clientAddress, String client) {
        String address = ClientBlock.of(clientAddress);
        String email = EmailAddress.normalised(request.email());
        throttle.begin(email, address);
        Optional<Credentials> credentials = findCredentials.of(email);
        boolean right = passwords.matches(
                request.password(), credentials.map(Credentials::passwordHash).orElse(null));
        Credentials proven = credentials.filter(found -> right).orElseThrow(() -> failed(clientAddress));
        Optional<Problem> missing = missing(proven, request.code());
        if (missing.isPresent()) {
            throttle.noGuess(email, address);
            throw missing.get();
        }
        if (!hasRightCode(proven, request.code())) {
            throw failed(clientAddress);
        }
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

    private boolean hasRightCode(Credentials account, @Nullable String code) {
        return !account.secondFactor() || (code != null && factors.get().accepts(account.memberId(), code));
    }

    private static Problem failed(String clientAddress) {
        SECURITY_LOG.infof("A sign-in from %s failed", clientAddress);
        return SignInProblems.failed();
    }
}
