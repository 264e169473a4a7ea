package org.consilium.membership;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.consilium.membership.password.PasswordRules;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Entering password and factor again.
 *
 * @param code a code of the second factor, or a recovery code; needed when a factor is set up
 */
public record StepUpRequest(
        @Schema(examples = "rain on the tin roof") @NotNull @Size(min = 1, max = PasswordRules.LONGEST) String password,

        @Schema(examples = "287082") @Nullable @Size(max = 40) String code) {}
