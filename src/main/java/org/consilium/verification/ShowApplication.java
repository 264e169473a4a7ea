package org.consilium.verification;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.consilium.membership.Admission;
import org.consilium.membership.vocabulary.Term;
import org.consilium.membership.vocabulary.Vocabulary;
import org.consilium.platform.access.Caller;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.transaction.UseCase;
import org.consilium.verification.ApplicationView.ActView;
import org.consilium.verification.ApplicationView.AddressView;
import org.consilium.verification.ApplicationView.Claimed;
import org.consilium.verification.ApplicationView.NameView;
import org.consilium.verification.ApplicationView.OtherClaim;
import org.consilium.verification.document.ListDocuments;
import org.consilium.verification.vouching.ListVouches;
import org.jspecify.annotations.Nullable;

/** Shows one application to a verifier, looked at anew. */
@UseCase
class ShowApplication {
    private final Applications applications;
    private final GatherFacts gatherFacts;
    private final Admission admission;
    private final Vocabulary vocabulary;
    private final ListDocuments listDocuments;
    private final ListVouches listVouches;

    @Inject
    ShowApplication(
            Applications applications,
            GatherFacts gatherFacts,
            Admission admission,
            Vocabulary vocabulary,
            ListDocuments listDocuments,
            ListVouches listVouches) {
        this.applications = applications;
        this.gatherFacts = gatherFacts;
        this.admission = admission;
        this.vocabulary = vocabulary;
        this.listDocuments = listDocuments;
        this.listVouches = listVouches;
    }

    ApplicationView of(Caller caller, UUID id) {
        Application application = applications.get(id);
        Facts facts = gatherFacts.of(application);
        Assessment assessment = Assessment.of(facts);
        Claim claim = application.claim();
        return new ApplicationView(
                QueueItemView.of(
                                application,
                                facts.applicant(),
                                application.assignedTo().map(this::name).orElse(null),
                                caller.memberId())
                        .asOf(assessment),
                new Claimed(
                        facts.applicant().careerStage(),
                        claim.registeredName(),
                        claim.register(),
                        claim.scheme(),
                        claim.identifier(),
                        application.appealText()),
                facts.entry().orElse(null),
                listedFor(facts),
                facts.name()
                        .map(match -> new NameView(
                                match.score(),
                                match.isCertain(),
                                match.reasons(),
                                match.registered().text()))
                        .orElse(null),
                address(facts),
                facts.looksUp(),
                listDocuments.of(application.memberId()),
                listVouches.of(application.memberId()),
                assessment.arguable(),
                assessment.supportsApproval(),
                others(application),
                acts(application),
                obstacle(application, caller.memberId()),
                application.verdict().decidedOn(),
                application.verdict().reason(),
                application.validity().until().orElse(null));
    }

    private List<Term> listedFor(Facts facts) {
        return facts.specialties().stream()
                .map(id -> new Term(id, vocabulary.specialty(id)))
                .sorted(Comparator.comparing(Term::label))
                .toList();
    }

    private static @Nullable AddressView address(Facts facts) {
        return facts.address()
                .map(proof -> new AddressView(
                        proof.domain(),
                        proof.address(),
                        proof.institution(),
                        proof.students(),
                        proof.provenOn(),
                        facts.fit().orElse(null),
                        proof.elsewhere()))
                .orElse(null);
    }

    private List<OtherClaim> others(Application application) {
        return applications.othersWith(application.claim(), application.memberId()).stream()
                .map(other -> new OtherClaim(other.id(), name(other.memberId()), other.state()))
                .toList();
    }

    private List<ActView> acts(Application application) {
        return application.history().acts().stream()
                .map(act -> new ActView(
                        act.decision(),
                        act.verifierId() == null ? null : name(act.verifierId()),
                        act.ground(),
                        act.reason(),
                        act.actedOn()))
                .toList();
    }

    private @Nullable String obstacle(Application application, UUID verifier) {
        try {
            boolean answered = listVouches.wasAnsweredBy(application.memberId(), verifier);
            Desk.requireMayDecide(application, verifier, Decision.APPROVE, answered);
            return null;
        } catch (Problem problem) {
            return problem.type().slug();
        }
    }

    private String name(UUID memberId) {
        return admission.applicant(memberId).name();
    }
}
