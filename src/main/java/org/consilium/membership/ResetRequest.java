package org.consilium.membership;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.consilium.membership.password.PasswordRules;
import org.consilium.platform.random.Randomness;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A new password for a forgotten one.
 *
 * @param token what stands behind the # of the mailed link
 */
public record ResetRequest(
        @Schema(examples = Randomness.TOKEN) @NotNull @Size(min = 1, max = 100) String token,

        @Schema(examples = "rain on the tin roof") @NotNull @Size(min = 1, max = PasswordRules.LONGEST) String password) {}
