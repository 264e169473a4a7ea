package org.consilium.deidentification.gate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.consilium.platform.markdown.Markdown;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A text that is not published yet.
 *
 * @param text what is being written
 */
public record CheckRequest(
        @Schema(examples = "Mr Parkinson, 58, was admitted on 3 May.") @NotNull @Size(max = Markdown.LONGEST) String text) {}
