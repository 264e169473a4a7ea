package org.consilium.threads;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.consilium.platform.markdown.Markdown;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A text that is not published yet.
 *
 * @param body Markdown
 * @param thread the thread for which a reply is written, if it is one
 * @param board slug of the board for which a new thread is written, if it is one
 */
public record PreviewRequest(
        @Schema(examples = OpenThreadRequest.BODY) @NotNull @Size(max = Markdown.LONGEST) String body,

        @Nullable UUID thread,

        @Schema(examples = "cardiology") @Nullable @Size(max = 60) String board) {}
