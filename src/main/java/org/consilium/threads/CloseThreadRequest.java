package org.consilium.threads;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Why a thread is closed.
 *
 * @param reason shown in the thread; may be left out
 */
public record CloseThreadRequest(
        @Schema(examples = "Answered; the guideline is linked in the last post.") @Size(max = 300) @Nullable String reason) {}
