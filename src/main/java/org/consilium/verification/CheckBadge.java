package org.consilium.verification;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.consilium.platform.transaction.UseCase;
import org.consilium.verification.registry.EntryKey;
import org.consilium.verification.registry.FindLapses;
import org.consilium.verification.registry.Lapse;

/** Looks at one badge. */
@UseCase
class CheckBadge {
    private final Applications applications;
    private final FindLapses findLapses;
    private final Outcomes outcomes;
    private final VerificationMails mails;
    private final Clock clock;

    @Inject
    CheckBadge(
            Applications applications, FindLapses findLapses, Outcomes outcomes, VerificationMails mails, Clock clock) {
        this.applications = applications;
        this.findLapses = findLapses;
        this.outcomes = outcomes;
        this.mails = mails;
        this.clock = clock;
    }

    void check(UUID id) {
        Application application = applications.toDecide(id);
        if (application.state() != ApplicationState.APPROVED) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Validity validity = application.validity();
        Optional<Lapse> lapse = lapseOf(application);
        if (lapse.isPresent()) {
            outcomes.lapse(
                    application,
                    lapse.get().why()
                            + " If that is a mistake, have it corrected there, or hand the application in with other evidence.");
        } else if (validity.isOver(today)) {
            outcomes.lapse(application, "Your verification has run out. Hand the application in again to renew it.");
        } else if (validity.wantsReminder(today)) {
            validity.reminded();
            validity.until().ifPresent(end -> mails.endsSoon(application.memberId(), end));
        }
    }

    /** Only a badge that rests on the register falls with it. */
    private Optional<Lapse> lapseOf(Application application) {
        Claim claim = application.claim();
        if (claim.register() == null
                || claim.identifier() == null
                || !application.evidence().contains(EvidenceKind.REGISTER)) {
            return Optional.empty();
        }
        return findLapses.among(List.of(new EntryKey(claim.register(), claim.identifier()))).stream()
                .findFirst();
    }
}
