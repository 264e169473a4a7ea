package org.consilium.verification.vouching;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.consilium.platform.transaction.UseCase;

/** Looks up whether colleagues can still follow the link that an applicant made. The link itself is not kept. */
@UseCase
public class FindVouchLink {
    private final Vouches vouches;
    private final Clock clock;

    @Inject
    FindVouchLink(Vouches vouches, Clock clock) {
        this.vouches = vouches;
        this.clock = clock;
    }

    /** The last day on which it can be followed, if it can. */
    public Optional<LocalDate> openUntil(UUID memberId) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return vouches.requestOf(memberId)
                .filter(request -> request.isOpen(today))
                .map(VouchRequest::expiresOn);
    }
}
