package org.consilium.verification;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a verifier decides.
 *
 * @param reason why; the applicant reads it (other verifiers, if it is handed over); only an approval can go without
 * @param ground what a refusal rests on, for the statistics
 */
public record DecisionRequest(
        @NotNull(message = "Please decide.") Decision decision,

        @Schema(examples = "The register has this number under another name. A letter of your hospital would help.")
        @Nullable @Size(max = 1000, message = "At most {max} characters.") String reason,

        @Nullable Ground ground) {}
