package org.consilium.deidentification.gate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.consilium.platform.markdown.Markdown;

/**
 * A text that is not published yet.
 *
 * @param text what is being written
 */
public record CheckRequest(
        @NotNull @Size(max = Markdown.LONGEST) String text) {}
