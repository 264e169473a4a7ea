package org.consilium.verification.vouching;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.consilium.membership.Admission;
import org.consilium.platform.transaction.UseCase;

/** What members said of an applicant. */
@UseCase
public class ListVouches {
    private final Vouches vouches;
    private final Admission admission;

    @Inject
    ListVouches(Vouches vouches, Admission admission) {
        this.vouches = vouches;
        this.admission = admission;
    }

    /** All of it, oldest first. */
    public List<VouchView> of(UUID memberId) {
        return vouches.of(memberId).stream().map(this::view).toList();
    }

    /** Whether a member has said anything of an applicant. */
    public boolean wasAnsweredBy(UUID memberId, UUID voucherId) {
        return vouches.find(memberId, voucherId).isPresent();
    }

    private VouchView view(Vouch vouch) {
        return new VouchView(
                vouch.voucherId(),
                admission.applicant(vouch.voucherId()).name(),
                vouch.knows(),
                vouch.statement(),
                vouch.givenOn());
    }
}
