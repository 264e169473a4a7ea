package org.consilium.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.consilium.membership.Admission;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.job.Jobs;
import org.consilium.verification.document.DestroyDocumentsJob;
import org.consilium.verification.document.ListDocuments;
import org.consilium.verification.workplace.ForgetWorkAddress;
import org.jspecify.annotations.Nullable;

/** What follows from a decision: for the account, the evidence, the log and the applicant's mailbox. To be called inside a use case. */
@ApplicationScoped
class Outcomes {
    private final Admission admission;
    private final VerificationMails mails;
    private final VerificationSettings settings;
    private final ForgetWorkAddress forgetWorkAddress;
    private final ListDocuments listDocuments;
    private final Jobs jobs;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    Outcomes(
            Admission admission,
            VerificationMails mails,
            VerificationSettings settings,
            ForgetWorkAddress forgetWorkAddress,
            ListDocuments listDocuments,
            Jobs jobs,
            AuditLog audit,
            Clock clock) {
        this.admission = admission;
        this.mails = mails;
        this.settings = settings;
        this.forgetWorkAddress = forgetWorkAddress;
        this.listDocuments = listDocuments;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /** Lets the applicant in; what was done last says by whom. */
    void approve(Application application, @Nullable UUID verifier, Set<EvidenceKind> restsOn) {
        application.decided(ApplicationState.APPROVED, restsOn);
        application.validity().extendTo(today().plusMonths(settings.months()));
        admission.accept(application.memberId());
        letGoOfEvidence(application);
        mails.approved(application.memberId());
        record("application-approved", verifier, application);
    }

    /** Does not let the applicant in. */
    void refuse(Application application, UUID verifier) {
        application.decided(ApplicationState.REFUSED, Set.of());
        admission.refuse(application.memberId());
        letGoOfEvidence(application);
        mails.refused(application.memberId());
        record("application-refused", verifier, application);
    }

    /** Asks the applicant for more. */
    void ask(Application application, UUID verifier) {
        application.decided(ApplicationState.ASKED, application.evidence());
        mails.asked(application.memberId());
        record("application-asked", verifier, application);
    }

    /** Takes the badge away by a verifier's decision. */
    void withdraw(Application application, UUID verifier) {
        application.decided(ApplicationState.REFUSED, Set.of());
        admission.refuse(application.memberId());
        mails.withdrawn(application.memberId());
        record("badge-withdrawn", verifier, application);
    }

    /** Ends the badge because it ran out or the register shows no active entry any more. */
    void lapse(Application application, String why) {
        application.lapse(why, today());
        admission.suspend(application.memberId());
        mails.lapsed(application.memberId());
        record("badge-lapsed", null, application);
    }

    /** Each document by its own id: what is brought from now on, for an appeal, is not destroyed with them. */
    private void letGoOfEvidence(Application application) {
        forgetWorkAddress.afterDecision(application.memberId());
        listDocuments
                .of(application.memberId())
                .forEach(document -> jobs.enqueue(DestroyDocumentsJob.KIND, document.id()));
    }

    private void record(String kind, @Nullable UUID verifier, Application application) {
        audit.append(
                kind,
                verifier,
                application.memberId(),
                Map.of("application", application.id().toString()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
