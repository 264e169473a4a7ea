package org.consilium.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.consilium.membership.password.PasswordRules;
import org.consilium.membership.password.Passwords;
import org.consilium.membership.vocabulary.Vocabulary;

/** Takes a sign-up: checks it, hashes the password, and leaves the rest to {@link RegisterAccount}. */
@ApplicationScoped
class SignUp {
    private final Vocabulary vocabulary;
    private final PasswordRules passwordRules;
    private final Passwords passwords;
    private final AccountLimits limits;
    private final SealedJobs jobs;

    @Inject
    SignUp(
            Vocabulary vocabulary,
            PasswordRules passwordRules,
            Passwords passwords,
            AccountLimits limits,
            SealedJobs jobs) {
        this.vocabulary = vocabulary;
        this.passwordRules = passwordRules;
        this.passwords = passwords;
        this.limits = limits;
        this.jobs = jobs;
    }

    /**
     * Takes it.
     *
     * @param clientAddress the network address, for throttling only; a form that needs correction does not count
     */
    void take(SignUpRequest request, String clientAddress) {
        request.claims().requireKnownWords(vocabulary);
        passwordRules.check("password", request.password(), false, List.of(request.email(), request.name()));
        limits.takeMail(clientAddress, request.email());
        jobs.enqueue(RegisterAccountJob.KIND, Registration.of(request, passwords.hash(request.password())));
    }
}
