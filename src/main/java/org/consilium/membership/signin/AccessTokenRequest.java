package org.consilium.membership.signin;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A wish for an access token.
 *
 * @param name what its owner calls it
 * @param scope {@code read} or {@code write}; writing includes reading
 * @param days how long it is valid
 */
public record AccessTokenRequest(
        @Schema(examples = "Reading list on my phone")
        @NotBlank(message = "Please give it a name.") @Size(max = 60, message = "At most 60 characters.") String name,

        @Schema(examples = "read")
        @NotNull(message = "read or write.") @Pattern(regexp = "read|write", message = "read or write.") String scope,

        @Min(value = 1, message = "At least one day.") @Max(value = 366, message = "At most 366 days.") int days) {}
