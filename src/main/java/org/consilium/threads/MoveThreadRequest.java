package org.consilium.threads;

import jakarta.validation.constraints.NotBlank;

/**
 * Where a thread goes.
 *
 * @param board the slug of the other board
 */
public record MoveThreadRequest(@NotBlank String board) {}
