package org.consilium.threads;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.consilium.platform.markdown.Markdown;

/**
 * A reply.
 *
 * @param body Markdown
 */
public record WritePostRequest(
        @NotBlank @Size(max = Markdown.LONGEST) String body) {}
