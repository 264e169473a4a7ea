package org.consilium.verification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a refusal was wrong. */
public record AppealRequest(
        @Schema(examples = "The register writes my maiden name. The letter of my hospital has both.")
        @NotBlank(message = "Please say what the verifier got wrong.") @Size(max = 2000, message = "At most {max} characters.") String text) {}
