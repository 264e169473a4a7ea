package org.consilium.verification;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.consilium.platform.access.Caller;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.transaction.UseCase;
import org.consilium.verification.matching.MailboxFit;
import org.consilium.verification.matching.NameMatch;
import org.consilium.verification.workplace.ForgetWorkAddress;

/**
 * Renews a badge before it ends, with little effort: the register still lists the number as active under that name, or the work
 * address was just proven again.
 */
@UseCase
class RenewBadge {
    private final OwnApplications ownApplications;
    private final GatherFacts gatherFacts;
    private final VerificationSettings settings;
    private final ForgetWorkAddress forgetWorkAddress;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    RenewBadge(
            OwnApplications ownApplications,
            GatherFacts gatherFacts,
            VerificationSettings settings,
            ForgetWorkAddress forgetWorkAddress,
            AuditLog audit,
            Clock clock) {
        this.ownApplications = ownApplications;
        this.gatherFacts = gatherFacts;
        this.settings = settings;
        this.forgetWorkAddress = forgetWorkAddress;
        this.audit = audit;
        this.clock = clock;
    }

    void renew(Caller caller) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Application application = ownApplications.locked(caller);
        Validity validity = application.validity();
        if (application.state() != ApplicationState.APPROVED || !validity.isRenewable(today)) {
            throw new Problem(
                    VerificationProblems.NOT_RENEWABLE, "A badge can be renewed in the weeks before it ends, not yet.");
        }
        Facts facts = gatherFacts.of(application);
        if (!isListed(facts) && !isAtWork(facts, validity)) {
            throw new Problem(
                    VerificationProblems.NOT_RENEWABLE,
                    "The register does not confirm your entry today. Confirm your work address again, then renew.");
        }
        validity.extendTo(validity.until().orElse(today).plusMonths(settings.months()));
        forgetWorkAddress.afterDecision(caller.memberId());
        audit.append(
                "badge-renewed",
                null,
                caller.memberId(),
                Map.of("application", application.id().toString()));
    }

    private static boolean isListed(Facts facts) {
        return facts.entry().filter(entry -> entry.isActive()).isPresent()
                && facts.name().filter(NameMatch::isCertain).isPresent()
                && !facts.otherClaim();
    }

    private static boolean isAtWork(Facts facts, Validity validity) {
        return facts.address()
                        .filter(proof -> proof.provenOn() != null
                                && validity.isRenewable(proof.provenOn())
                                && !proof.elsewhere())
                        .isPresent()
                && facts.fit().filter(fit -> fit == MailboxFit.FITS).isPresent();
    }
}
