package org.consilium.membership;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A wish for a mail to an address. */
public record AddressRequest(
        @Schema(examples = "ana@clinic.example")
        @NotBlank(message = "Please enter your e-mail address.") @Email(message = "This is no e-mail address.") @Size(max = EmailAddress.LONGEST, message = "This address is too long.") String email) {}
