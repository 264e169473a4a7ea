package org.consilium.deidentification.gate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What became of the findings in one text.
 *
 * @param outcomes by rule and outcome
 */
public record FeedbackRequest(@NotNull @Size(max = 100) List<@NotNull @Valid OutcomeCount> outcomes) {}
