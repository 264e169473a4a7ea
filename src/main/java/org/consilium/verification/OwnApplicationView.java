package org.consilium.verification;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.consilium.verification.document.DocumentView;
import org.consilium.verification.identifier.IdentifierScheme;
import org.jspecify.annotations.Nullable;

/**
 * The own application, for its applicant.
 *
 * @param badge which badge is asked for
 * @param registeredName the name under which a register lists them, if it is not the present one
 * @param register the register of the number, if it is kept here
 * @param identifier the number in its one form
 * @param address the work address, if one was named
 * @param vouchers how many members have said that they know them
 * @param vouchLinkUntil the last day of the link by which colleagues vouch; null if there is none or it has ended
 * @param needs what would still help; the first one most
 * @param evidence once decided: the kinds of evidence that the decision rests on
 * @param reason why it was decided so; always there for a refusal
 * @param appealable whether this refusal can be appealed
 * @param validUntil the day the badge ends
 * @param renewableFrom the day from which it can be renewed
 */
public record OwnApplicationView(
        UUID id,
        ApplicationState state,
        BadgeKind badge,
        @Nullable String registeredName,
        @Nullable String register,
        @Nullable IdentifierScheme scheme,
        @Nullable String identifier,
        @Nullable OwnAddressView address,
        List<DocumentView> documents,
        long vouchers,
        @Nullable LocalDate vouchLinkUntil,
        Set<Need> needs,
        Set<EvidenceKind> evidence,
        LocalDate startedOn,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate decidedOn,
        @Nullable String reason,
        @Nullable String appeal,
        boolean appealable,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate renewableFrom) {

    static OwnApplicationView of(
            Application application, Facts facts, List<DocumentView> documents, @Nullable LocalDate vouchLinkUntil) {
        Claim claim = application.claim();
        boolean holds = application.state() == ApplicationState.APPROVED;
        return new OwnApplicationView(
                application.id(),
                application.state(),
                BadgeKind.of(facts.applicant()),
                claim.registeredName(),
                claim.register(),
                claim.scheme(),
                claim.identifier(),
                facts.address().map(OwnAddressView::of).orElse(null),
                documents,
                facts.vouches(),
                vouchLinkUntil,
                Assessment.of(facts).needs(),
                application.evidence(),
                application.startedOn(),
                application.submittedOn().orElse(null),
                application.verdict().decidedOn(),
                application.verdict().reason(),
                application.appealText(),
                application.state() == ApplicationState.REFUSED && application.appealText() == null,
                holds ? application.validity().until().orElse(null) : null,
                holds ? application.validity().renewableFrom().orElse(null) : null);
    }
}
