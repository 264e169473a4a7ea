package org.consilium.verification;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.consilium.platform.access.Caller;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.transaction.UseCase;
import org.consilium.verification.vouching.ListVouches;

/** A verifier decides on an application. */
@UseCase
class DecideApplication {
    private final Applications applications;
    private final GatherFacts gatherFacts;
    private final ListVouches listVouches;
    private final Outcomes outcomes;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    DecideApplication(
            Applications applications,
            GatherFacts gatherFacts,
            ListVouches listVouches,
            Outcomes outcomes,
            AuditLog audit,
            Clock clock) {
        this.applications = applications;
        this.gatherFacts = gatherFacts;
        this.listVouches = listVouches;
        this.outcomes = outcomes;
        this.audit = audit;
        this.clock = clock;
    }

    void decide(Caller caller, UUID id, DecisionRequest request) {
        UUID verifier = caller.memberId();
        Decision decision = request.decision();
        String reason = request.reason() == null ? "" : request.reason().strip();
        if (decision.needsReason() && reason.isEmpty()) {
            throw Problem.invalid("reason", "Say why, and what would help: the applicant reads it.");
        }
        Application application = applications.toDecide(id);
        Desk.requireMayDecide(
                application, verifier, decision, listVouches.wasAnsweredBy(application.memberId(), verifier));
        Set<EvidenceKind> restsOn = decision == Decision.APPROVE ? requireEvidence(application) : Set.of();
        application.act(
                decision,
                verifier,
                decision == Decision.REFUSE ? groundOf(request) : null,
                reason.isEmpty() ? null : reason,
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        switch (decision) {
            case APPROVE -> approve(application, verifier, restsOn);
            case REFUSE -> outcomes.refuse(application, verifier);
            case ASK -> outcomes.ask(application, verifier);
            case ESCALATE -> escalate(application, verifier);
            case WITHDRAW -> outcomes.withdraw(application, verifier);
        }
    }

    /** Looked at anew: what was true when it was handed in may not be any more. */
    private Set<EvidenceKind> requireEvidence(Application application) {
        applications.lockNumber(application.claim());
        Assessment assessment = Assessment.of(gatherFacts.of(application));
        application.assessed(assessment);
        if (!assessment.supportsApproval()) {
            throw new Problem(
                            VerificationProblems.EVIDENCE_MISSING,
                            "A badge takes an active entry in the register (where none can be looked up, a document) and one further"
                                    + " kind of evidence. Ask the applicant for it.")
                    .with("counted", assessment.arguable());
        }
        EnumSet<EvidenceKind> kinds = EnumSet.noneOf(EvidenceKind.class);
        kinds.addAll(assessment.arguable());
        return kinds;
    }

    private void approve(Application application, UUID verifier, Set<EvidenceKind> restsOn) {
        if (application.flags().isEmpty() || application.history().wasApprovedByAnotherThan(verifier)) {
            outcomes.approve(application, verifier, restsOn);
        } else {
            record("application-approved-once", verifier, application);
        }
    }

    private void escalate(Application application, UUID verifier) {
        application.escalate();
        record("application-escalated", verifier, application);
    }

    private static Ground groundOf(DecisionRequest request) {
        return request.ground() == null ? Ground.OTHER : request.ground();
    }

    private void record(String kind, UUID verifier, Application application) {
        audit.append(
                kind,
                verifier,
                application.memberId(),
                Map.of("application", application.id().toString()));
    }
}
