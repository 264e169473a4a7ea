package org.consilium.membership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.consilium.platform.random.Randomness;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody followed a mailed link.
 *
 * @param token what stood behind the # of its address
 */
public record LinkRequest(
        @Schema(examples = Randomness.TOKEN)
        @NotBlank(message = "The link is not complete.") @Size(max = 100, message = "The link is not complete.") String token) {}
