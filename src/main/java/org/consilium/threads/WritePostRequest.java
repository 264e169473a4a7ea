package org.consilium.threads;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.consilium.platform.markdown.Markdown;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A reply.
 *
 * @param body Markdown
 */
public record WritePostRequest(
        @Schema(examples = "Has anybody seen this under **amiodarone**? #cardiology")
        @NotBlank @Size(max = Markdown.LONGEST) String body) {}
