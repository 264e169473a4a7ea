package org.consilium.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.consilium.membership.password.PasswordRules;
import org.consilium.membership.password.Passwords;
import org.consilium.membership.vocabulary.Vocabulary;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.problem.Violation;

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
        requireKnownWords(request);
        passwordRules.check("password", request.password(), false, List.of(request.email(), request.name()));
        limits.takeMail(clientAddress, request.email());
        jobs.enqueue(RegisterAccountJob.KIND, Registration.of(request, passwords.hash(request.password())));
    }

    private void requireKnownWords(SignUpRequest request) {
        List<Violation> violations = new ArrayList<>();
        require(vocabulary.hasProfession(request.profession()), "profession", violations);
        require(vocabulary.hasCountry(request.country()), "country", violations);
        require(vocabulary.hasCareerStage(request.careerStage()), "careerStage", violations);
        for (int i = 0; i < request.specialties().size(); i++) {
            require(vocabulary.hasSpecialty(request.specialties().get(i)), "specialties[" + i + "]", violations);
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }

    private static void require(boolean known, String field, List<Violation> violations) {
        if (!known) {
            violations.add(new Violation(field, "Please choose one from the list."));
        }
    }
}
