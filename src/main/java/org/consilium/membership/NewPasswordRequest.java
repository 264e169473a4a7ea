package org.consilium.membership;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.consilium.membership.password.PasswordRules;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another password; its rules depend on the account and are checked later. */
public record NewPasswordRequest(
        @Schema(examples = "rain on the tin roof") @NotNull @Size(min = 1, max = PasswordRules.LONGEST) String password) {}
