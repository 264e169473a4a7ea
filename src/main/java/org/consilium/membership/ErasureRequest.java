package org.consilium.membership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The wish to be erased.
 *
 * @param confirm the own e-mail address or display name, typed out
 */
public record ErasureRequest(
        @Schema(examples = "ana@clinic.example")
        @NotBlank(message = "Please type your e-mail address.") @Size(max = EmailAddress.LONGEST, message = "At most {max} characters.") String confirm) {}
