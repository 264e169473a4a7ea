package org.consilium.verification.workplace;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is known of a domain.
 *
 * @param country ISO 3166-1 alpha-2 code
 * @param students whether only students have mailboxes there
 */
public record WorkDomainRequest(
        @Schema(examples = "Hospital de Santo António")
        @NotBlank(message = "Please say whose domain it is.") @Size(max = 120, message = "At most {max} characters.") String institution,

        @Schema(examples = "PT") @NotNull(message = "Please choose the country.") String country,

        boolean students) {}
