package org.consilium.verification;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.consilium.membership.Admission;
import org.consilium.platform.access.Caller;
import org.consilium.platform.limit.RateLimiter;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.transaction.UseCase;

/** Hands an application in. */
@UseCase
class SubmitApplication {
    private static final int MOST_A_DAY = 10;

    private final OwnApplications ownApplications;
    private final GatherFacts gatherFacts;
    private final Settle settle;
    private final Admission admission;
    private final RateLimiter limiter;
    private final Clock clock;

    @Inject
    SubmitApplication(
            OwnApplications ownApplications,
            GatherFacts gatherFacts,
            Settle settle,
            Admission admission,
            RateLimiter limiter,
            Clock clock) {
        this.ownApplications = ownApplications;
        this.gatherFacts = gatherFacts;
        this.settle = settle;
        this.admission = admission;
        this.limiter = limiter;
        this.clock = clock;
    }

    void submit(Caller caller) {
        limiter.take("application-submits", caller.memberId().toString(), MOST_A_DAY, Duration.ofDays(1));
        Application application = ownApplications.locked(caller);
        Facts facts = gatherFacts.of(application);
        boolean nothing =
                !facts.claim().hasNumber() && !facts.addressNamed() && facts.documents() == 0 && facts.vouches() == 0;
        if (nothing) {
            throw new Problem(
                    VerificationProblems.EVIDENCE_MISSING,
                    "There is nothing a verifier could look at yet. Enter your number, name a work address or upload a document.");
        }
        application.submit(
                admission.applicant(caller.memberId()).country().id(),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        settle.settle(application);
    }
}
