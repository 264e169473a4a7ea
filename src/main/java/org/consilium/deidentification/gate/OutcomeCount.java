package org.consilium.deidentification.gate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * How often findings of one rule had one outcome in a text.
 *
 * @param rule the rule's name; one that has not found anything is not counted
 * @param outcome what the author did
 * @param count how often
 */
public record OutcomeCount(
        @NotNull @Size(max = 40) String rule,
        @NotNull Outcome outcome,
        @Min(1) @Max(1_000) int count) {}
