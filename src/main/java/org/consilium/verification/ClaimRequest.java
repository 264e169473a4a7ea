package org.consilium.verification;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.consilium.membership.Claims;
import org.consilium.verification.identifier.IdentifierScheme;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant claims. It can be saved with gaps.
 *
 * @param specialties MeSH ids, the badge's first
 * @param country ISO 3166-1 alpha-2 code
 * @param registeredName the name under which a register lists them, if it is not the present one
 * @param register the register that is kept here, by its name, see the guide
 * @param scheme how the number is written, where no register is kept here
 * @param identifier the number, as people write it
 */
public record ClaimRequest(
        @Schema(examples = "physician") @NotNull(message = "Please choose your profession.") String profession,

        @Schema(examples = "[\"D002309\"]")
        @NotNull(message = "Please name your specialties, or none.") @Size(max = 5, message = "At most {max} specialties.") List<@NotNull String> specialties,

        @Schema(examples = "US") @NotNull(message = "Please choose your country.") String country,

        @Schema(examples = "established") @NotNull(message = "Please choose your career stage.") String careerStage,

        @Schema(examples = "Ana Pereira") @Nullable @Size(max = 100, message = "At most {max} characters.") String registeredName,

        @Schema(examples = "nppes") @Nullable String register,

        @Nullable IdentifierScheme scheme,

        @Schema(examples = "1234567893") @Nullable @Size(max = 40, message = "At most {max} characters.") String identifier) {

    Claims claims() {
        return new Claims(profession, specialties, country, careerStage);
    }
}
