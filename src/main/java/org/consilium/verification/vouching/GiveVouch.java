package org.consilium.verification.vouching;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.consilium.membership.Admission;
import org.consilium.platform.access.Caller;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.problem.ProblemType;
import org.consilium.platform.transaction.UseCase;

/** Writes down what a member says of an applicant, and answers for. */
@UseCase
class GiveVouch {
    static final ProblemType OTHER_PROFESSION =
            new ProblemType("other-profession", 409, "Only members of the same profession vouch");
    static final ProblemType OWN_VOUCH = new ProblemType("own-vouch", 409, "Nobody vouches for themselves");
    static final ProblemType ALREADY_ANSWERED = new ProblemType("already-answered", 409, "You have answered already");
    static final ProblemType TIED_VOUCHERS =
            new ProblemType("tied-vouchers", 409, "The people who vouch must not have vouched for each other");

    private final FollowVouchLink followVouchLink;
    private final Vouches vouches;
    private final Admission admission;
    private final AuditLog audit;
    private final Event<VouchGiven> given;
    private final Clock clock;

    @Inject
    GiveVouch(
            FollowVouchLink followVouchLink,
            Vouches vouches,
            Admission admission,
            AuditLog audit,
            Event<VouchGiven> given,
            Clock clock) {
        this.followVouchLink = followVouchLink;
        this.vouches = vouches;
        this.admission = admission;
        this.audit = audit;
        this.given = given;
        this.clock = clock;
    }

    void give(Caller caller, VouchAnswer answer) {
        UUID memberId = followVouchLink.applicant(answer.token());
        requireIndependence(caller, memberId);
        if (answer.knows()) {
            requireWeight(caller, memberId);
        }
        vouches.add(
                new Vouch(memberId, caller.memberId(), answer, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
        audit.append(
                "vouch-given",
                caller.memberId(),
                memberId,
                Map.of("knows", answer.knows().toString()));
        given.fire(new VouchGiven(memberId));
    }

    private void requireIndependence(Caller caller, UUID memberId) {
        if (caller.memberId().equals(memberId)) {
            throw new Problem(OWN_VOUCH, "Give the link to a colleague.");
        }
        if (vouches.find(memberId, caller.memberId()).isPresent()) {
            throw new Problem(ALREADY_ANSWERED, "What you said of this person is with the verifiers.");
        }
    }

    private void requireWeight(Caller caller, UUID memberId) {
        if (!admission.applicant(memberId).profession().id().equals(caller.profession())) {
            throw new Problem(OTHER_PROFESSION, "Somebody of this person's own profession has to vouch.");
        }
        boolean tied = vouches.areTied(memberId, caller.memberId())
                || vouches.of(memberId).stream()
                        .filter(Vouch::knows)
                        .anyMatch(vouch -> vouches.areTied(vouch.voucherId(), caller.memberId()));
        if (tied) {
            throw new Problem(
                    TIED_VOUCHERS,
                    "You and somebody else who is involved have vouched for each other. Somebody independent has to do it.");
        }
    }
}
