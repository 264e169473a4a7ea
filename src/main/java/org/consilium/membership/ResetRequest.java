package org.consilium.membership;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.consilium.membership.password.PasswordRules;

/**
 * A new password for a forgotten one.
 *
 * @param token what stands behind the # of the mailed link
 */
public record ResetRequest(
        @NotNull @Size(min = 1, max = 100) String token,
        @NotNull @Size(min = 1, max = PasswordRules.LONGEST) String password) {}
