package org.consilium.verification.registry.imports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.consilium.verification.identifier.IdentifierScheme;
import org.consilium.verification.registry.file.ColumnMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A register whose files are separated values.
 *
 * @param label what people call it
 * @param country ISO 3166-1 alpha-2
 * @param scheme how its numbers are written; null if no rule is known
 * @param professions ids of those it covers; empty if all
 * @param proves what a match shows, and what it does not
 * @param mapping what the columns of its files are
 */
public record RegisterRequest(
        @Schema(examples = "Register of nurses") @NotBlank @Size(max = 100) String label,

        @Schema(examples = "IE") @NotBlank @Size(min = 2, max = 2) String country,

        @Nullable IdentifierScheme scheme,

        @Schema(examples = "[\"nurse\"]") @NotNull @Size(max = 19) Set<@NotBlank @Size(max = 40) String> professions,

        @Schema(examples = "That somebody may practise as a nurse in Ireland.") @NotBlank @Size(max = 500) String proves,

        @NotNull @Valid ColumnMapping mapping) {}
