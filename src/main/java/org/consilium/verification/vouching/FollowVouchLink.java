package org.consilium.verification.vouching;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.consilium.membership.Admission;
import org.consilium.membership.ApplicantView;
import org.consilium.platform.access.Caller;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.problem.Problems;
import org.consilium.platform.transaction.UseCase;

/** Shows a member who asks to be vouched for. */
@UseCase
class FollowVouchLink {
    private final Vouches vouches;
    private final Admission admission;
    private final Clock clock;

    @Inject
    FollowVouchLink(Vouches vouches, Admission admission, Clock clock) {
        this.vouches = vouches;
        this.admission = admission;
        this.clock = clock;
    }

    VouchInvitationView follow(Caller caller, String secret) {
        UUID memberId = applicant(secret);
        ApplicantView applicant = admission.applicant(memberId);
        return new VouchInvitationView(
                applicant.name(),
                applicant.profession(),
                applicant.country(),
                applicant.careerStage(),
                vouches.find(memberId, caller.memberId()).isPresent());
    }

    /**
     * Whose link it is.
     *
     * @throws Problem {@code link-unusable}
     */
    UUID applicant(String secret) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return vouches.requestWith(secret)
                .filter(request -> request.isOpen(today))
                .map(VouchRequest::memberId)
                .orElseThrow(() -> new Problem(
                        Problems.LINK_UNUSABLE,
                        "It is too old, or was replaced by a newer one. Ask your colleague for that."));
    }
}
