package org.consilium.threads;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Why a text is taken away.
 *
 * @param reason shown in its place; a moderator has to give one, an author none
 */
public record WithdrawPostRequest(
        @Schema(examples = "It names the hospital of a patient.") @Size(max = 300) @Nullable String reason) {}
