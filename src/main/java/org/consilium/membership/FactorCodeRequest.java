package org.consilium.membership;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The app's first code. */
public record FactorCodeRequest(
        @NotNull @Size(min = 6, max = 10) String code) {}
