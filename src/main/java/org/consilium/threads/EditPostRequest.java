package org.consilium.threads;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.consilium.platform.markdown.Markdown;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Another text for a post.
 *
 * @param body Markdown
 * @param version the version that was changed
 */
public record EditPostRequest(
        @Schema(examples = WritePostRequest.BODY) @NotBlank @Size(max = Markdown.LONGEST) String body,

        @NotNull Integer version) {}
