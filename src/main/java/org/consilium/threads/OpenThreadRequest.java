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
        @Schema(examples = OpenThreadRequest.TITLE)
        @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\p{Cc}]*", message = "one line") String title,

        @Schema(examples = OpenThreadRequest.BODY) @NotBlank @Size(max = Markdown.LONGEST) String body) {

    /** A title, as the API's description shows it. */
    public static final String TITLE = "Amiodarone and the thyroid";

    /** A question, as the API's description shows it. */
    public static final String BODY = "Has anybody seen this under **amiodarone**? #cardiology";
}
