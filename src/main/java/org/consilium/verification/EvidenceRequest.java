package org.consilium.verification;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.consilium.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Evidence that is no file.
 *
 * @param kind {@code work-address} or {@code vouching}
 * @param address for a work address: where the link is sent to
 */
public record EvidenceRequest(
        @Schema(examples = "work-address") @NotNull(message = "Please say what kind of evidence this is.") String kind,

        @Schema(examples = "ana.lima@hospital.example")
        @Nullable @Email(message = "This is no e-mail address.") @Size(max = 254, message = "This address is too long.") String address) {
    static final String WORK_ADDRESS = "work-address";
    static final String VOUCHING = "vouching";

    /** The address of a work address. */
    String requiredAddress() {
        if (address == null || address.isBlank()) {
            throw Problem.invalid("address", "Please enter your address at work.");
        }
        return address;
    }
}
