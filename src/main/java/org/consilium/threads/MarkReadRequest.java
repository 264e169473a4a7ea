package org.consilium.threads;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * How far somebody has read.
 *
 * @param number the last post that was seen
 */
public record MarkReadRequest(@NotNull @Min(0) Integer number) {}
