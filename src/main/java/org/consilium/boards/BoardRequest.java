package org.consilium.boards;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator says about a board.
 *
 * @param name what members call it
 * @param slug its part of the address
 * @param purpose one sentence: what belongs here
 * @param rules Markdown, may be empty
 * @param audience whom it is for
 * @param opening who may open threads
 * @param position place in the list, smallest first
 * @param version the version that was changed; left out for a new board
 */
public record BoardRequest(
        @Schema(examples = "Cardiology") @NotBlank @Size(max = 80) String name,

        @Schema(examples = "cardiology")
        @NotNull @Size(min = 2, max = 60) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "lower-case letters, digits and single hyphens")
        String slug,

        @Schema(examples = "Heart and vessels: from the ECG to the intervention.") @NotBlank @Size(max = 300) String purpose,

        @Schema(examples = "1. **No patient can be recognised.**") @NotNull @Size(max = 10_000) String rules,

        @NotNull @Valid Audience audience,
        @NotNull Opening opening,
        @Min(0) @Max(100_000) int position,
        @Nullable Integer version) {}
