package org.consilium.verification;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A verifier's decision.
 *
 * @param reason why; the applicant reads it, and a refusal needs it
 */
public record DecisionRequest(
        @NotNull Decision decision,
        @Nullable @Size(max = 1000) String reason) {}
