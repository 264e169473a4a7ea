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
        @Schema(examples = WritePostRequest.BODY) @NotBlank @Size(max = Markdown.LONGEST) String body) {

    /** A reply, as the API's description shows it. */
    public static final String BODY = "Twice, after **six months** each time; both recovered without it.";
}
