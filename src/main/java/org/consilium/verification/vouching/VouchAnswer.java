package org.consilium.verification.vouching;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.consilium.platform.random.Randomness;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a member says of an applicant.
 *
 * @param token what stands behind the # of the link
 * @param knows whether they know the applicant as a colleague; no is an answer too
 * @param statement how they know each other, or what is wrong; verifiers read it
 */
public record VouchAnswer(
        @Schema(examples = Randomness.TOKEN) @NotBlank @Size(max = 100) String token,

        @NotNull(message = "Please say whether you know this person.") Boolean knows,

        @Schema(examples = "We have worked on the same ward since 2021.")
        @NotBlank(message = "Please say how you know each other, or what is wrong.") @Size(max = 500, message = "At most {max} characters.") String statement) {}
