package org.consilium.membership;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.consilium.membership.password.PasswordRules;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody asks for an account.
 *
 * @param specialties MeSH ids; the first one is shown on the badge
 * @param country ISO 3166-1 alpha-2 code
 */
public record SignUpRequest(
        @Schema(examples = "ana@clinic.example")
        @NotBlank(message = "Please enter your e-mail address.") @Email(message = "This is no e-mail address.") @Size(max = EmailAddress.LONGEST, message = "This address is too long.") String email,

        @Schema(examples = "rain on the tin roof")
        @NotNull(message = "Please choose a password.") @Size(max = PasswordRules.LONGEST, message = "Please use at most {max} characters.") String password,

        @Schema(examples = "Ana Lima")
        @NotBlank(message = "Please enter your name.") @Size(max = 100, message = "At most {max} characters.") @Pattern(regexp = "[^\\p{Cntrl}<>]*", message = "Please use letters.") String name,

        @Schema(examples = "physician") @NotNull(message = "Please choose your profession.") String profession,

        @Schema(examples = "[\"D002309\"]")
        @NotNull(message = "Please name your specialties, or none.") @Size(max = 5, message = "At most {max} specialties.") List<@NotNull String> specialties,

        @Schema(examples = "PT") @NotNull(message = "Please choose your country.") String country,

        @Schema(examples = "established") @NotNull(message = "Please choose your career stage.") String careerStage,

        @AssertTrue(message = "Please accept the rules.") boolean acceptRules) {

    Claims claims() {
        return new Claims(profession, specialties, country, careerStage);
    }
}
