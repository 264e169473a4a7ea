package org.consilium.verification;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.consilium.platform.access.Caller;
import org.consilium.platform.limit.RateLimiter;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.transaction.UseCase;
import org.consilium.verification.vouching.AskForVouches;
import org.consilium.verification.vouching.VouchRequestView;
import org.consilium.verification.workplace.ForgetWorkAddress;
import org.consilium.verification.workplace.NameWorkAddress;

/** An applicant brings evidence that is no file, also while verifiers have the application: a link or a colleague takes time. */
@UseCase
class AddEvidence {
    private static final int MAILS_A_DAY = 6;
    private static final Duration DAY = Duration.ofDays(1);

    private final OwnApplications ownApplications;
    private final NameWorkAddress nameWorkAddress;
    private final ForgetWorkAddress forgetWorkAddress;
    private final AskForVouches askForVouches;
    private final RateLimiter limiter;

    @Inject
    AddEvidence(
            OwnApplications ownApplications,
            NameWorkAddress nameWorkAddress,
            ForgetWorkAddress forgetWorkAddress,
            AskForVouches askForVouches,
            RateLimiter limiter) {
        this.ownApplications = ownApplications;
        this.nameWorkAddress = nameWorkAddress;
        this.forgetWorkAddress = forgetWorkAddress;
        this.askForVouches = askForVouches;
        this.limiter = limiter;
    }

    /** Adds it; a link to hand on, if that is what it takes. */
    Optional<VouchRequestView> add(Caller caller, EvidenceRequest request) {
        ownApplications.locked(caller);
        switch (request.kind()) {
            case EvidenceRequest.WORK_ADDRESS -> {
                String address = request.requiredAddress();
                limiter.take("work-address-mails", caller.memberId().toString(), MAILS_A_DAY, DAY);
                nameWorkAddress.name(caller.memberId(), address);
                return Optional.empty();
            }
            case EvidenceRequest.VOUCHING -> {
                return Optional.of(askForVouches.ask(caller.memberId()));
            }
            default -> throw Problem.invalid("kind", "A work address or vouching; documents are sent as files.");
        }
    }

    /** Takes the work address back. */
    void removeAddress(Caller caller) {
        ownApplications.locked(caller);
        forgetWorkAddress.altogether(caller.memberId());
    }

    /** Fails unless documents can be added or removed now. */
    void requireUndecided(Caller caller) {
        ownApplications.undecided(caller);
    }
}
