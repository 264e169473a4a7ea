package org.consilium.verification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the applicant was told last.
 *
 * @param decidedOn null as long as nothing was decided
 * @param decidedBy the verifier; null for the server itself and for former members
 * @param reason why; always there but for an approval
 */
@Embeddable
record Verdict(
        @Column(name = "decided_on") @Nullable LocalDate decidedOn,
        @Column(name = "decided_by") @Nullable UUID decidedBy,
        @Column @Nullable String reason) {
    static final Verdict NONE = new Verdict(null, null, null);

    /** That of a verifier, or of the server itself. */
    static Verdict of(Act act) {
        return new Verdict(act.actedOn(), act.verifierId(), act.reason());
    }
}
