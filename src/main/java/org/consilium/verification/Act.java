package org.consilium.verification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done with an application.
 *
 * @param round which handing-in it answers, from 1
 * @param verifierId by whom; null for the server itself and for former members
 */
@Embeddable
record Act(
        @Column int round,
        @Column(name = "verifier_id") @Nullable UUID verifierId,
        @Column Decision decision,
        @Column @Nullable Ground ground,
        @Column @Nullable String reason,
        @Column(name = "acted_on") LocalDate actedOn) {

    boolean isBy(UUID verifier) {
        return verifier.equals(verifierId);
    }
}
