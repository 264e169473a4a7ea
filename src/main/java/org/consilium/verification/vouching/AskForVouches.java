package org.consilium.verification.vouching;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.consilium.platform.crypto.Hashes;
import org.consilium.platform.net.PublicUrl;
import org.consilium.platform.random.Randomness;
import org.consilium.platform.transaction.UseCase;

/**
 * Makes the link that an applicant hands to colleagues. Applicants see no members, so the site sends nothing to anybody for them:
 * whoever can vouch is somebody they can reach themselves.
 */
@UseCase
public class AskForVouches {
    private final Vouches vouches;
    private final Randomness randomness;
    private final PublicUrl publicUrl;
    private final Clock clock;

    @Inject
    AskForVouches(Vouches vouches, Randomness randomness, PublicUrl publicUrl, Clock clock) {
        this.vouches = vouches;
        this.randomness = randomness;
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    /** A new link; an earlier one ends, what was said stays. */
    public VouchRequestView ask(UUID memberId) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        String secret = randomness.token();
        byte[] hash = Hashes.sha256(secret);
        VouchRequest request = vouches.requestOf(memberId).orElseGet(() -> new VouchRequest(memberId, hash, today));
        request.renew(hash, today);
        vouches.add(request);
        return new VouchRequestView(publicUrl.of("/vouch#" + secret), request.expiresOn());
    }
}
