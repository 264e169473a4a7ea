package org.consilium.verification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a refusal was wrong. */
public record AppealRequest(
        @NotBlank(message = "Please say what the verifier got wrong.") @Size(max = 2000, message = "At most {max} characters.") String text) {}
