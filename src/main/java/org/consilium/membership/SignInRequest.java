package org.consilium.membership;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.consilium.membership.password.PasswordRules;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Somebody signs in.
 *
 * @param code of the second factor, or a recovery code; only for accounts that have one
 */
public record SignInRequest(
        @Schema(examples = "ana@clinic.example")
        @NotNull(message = "Please enter your e-mail address.") @Size(max = EmailAddress.LONGEST, message = "This address is too long.") String email,

        @Schema(examples = "rain on the tin roof")
        @NotNull(message = "Please enter your password.") @Size(max = PasswordRules.LONGEST, message = "No password is that long.") String password,

        @Schema(examples = "123456") @Size(max = 40, message = "No code is that long.") @Nullable String code) {}
