package org.consilium.membership;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.consilium.membership.password.PasswordRules;

/** Another password; its rules depend on the account and are checked later. */
public record NewPasswordRequest(
        @NotNull @Size(min = 1, max = PasswordRules.LONGEST) String password) {}
