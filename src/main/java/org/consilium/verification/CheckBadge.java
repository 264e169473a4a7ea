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
import org.jspecify.annotations.Nullable;

/** Looks at one badge. */
@UseCase
class CheckBadge {
    /** How long before the end somebody is reminded: once, and once more. */
    private static final List<Integer> REMINDERS = List.of(30, 7);

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
        @Nullable LocalDate end = application.validUntil();
        Optional<Lapse> lapse = lapseOf(application);
        if (lapse.isPresent()) {
            outcomes.lapse(
                    application,
                    lapse.get().why()
                            + " If that is a mistake, have it corrected there, or hand the application in with other evidence.");
        } else if (end != null && !today.isBefore(end)) {
            outcomes.lapse(
                    application,
                    "Your verification ran out on " + end + ". Hand the application in again to renew it.");
        } else if (end != null) {
            remind(application, end, today);
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

    private void remind(Application application, LocalDate end, LocalDate today) {
        int sent = application.reminders();
        boolean due = sent < REMINDERS.size() && !today.isBefore(end.minusDays(REMINDERS.get(sent)));
        if (due) {
            application.reminded();
            mails.endsSoon(application.memberId(), end);
        }
    }
}
