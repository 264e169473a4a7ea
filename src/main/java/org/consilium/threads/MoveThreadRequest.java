package org.consilium.threads;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a thread goes.
 *
 * @param board the slug of the other board
 */
public record MoveThreadRequest(
        @Schema(examples = "endocrinology") @NotBlank String board) {}
