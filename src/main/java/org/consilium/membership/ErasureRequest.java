package org.consilium.membership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The wish to be erased.
 *
 * @param confirm the own e-mail address or display name, typed out
 */
public record ErasureRequest(
        @NotBlank(message = "Please type your e-mail address.") @Size(max = EmailAddress.LONGEST, message = "At most {max} characters.") String confirm) {}
