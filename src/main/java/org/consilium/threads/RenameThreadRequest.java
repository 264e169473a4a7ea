package org.consilium.threads;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Another title.
 *
 * @param title one line
 * @param version the version that was changed
 */
public record RenameThreadRequest(
        @Schema(examples = "Amiodarone and the thyroid")
        @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\p{Cc}]*", message = "one line") String title,

        @NotNull Integer version) {}
