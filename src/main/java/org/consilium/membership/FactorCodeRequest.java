package org.consilium.membership;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The app's first code. */
public record FactorCodeRequest(
        @Schema(examples = "287082") @NotNull @Size(min = 6, max = 10) String code) {}
