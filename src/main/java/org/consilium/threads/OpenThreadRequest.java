package org.consilium.threads;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.consilium.platform.markdown.Markdown;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A new thread.
 *
 * @param title one line
 * @param body Markdown of the first post
 */
public record OpenThreadRequest(
        @Schema(examples = "Amiodarone and the thyroid")
        @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\p{Cc}]*", message = "one line") String title,

        @Schema(examples = "Has anybody seen this under **amiodarone**? #cardiology")
        @NotBlank @Size(max = Markdown.LONGEST) String body) {}
