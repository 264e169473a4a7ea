package org.consilium.threads.drafts;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.consilium.platform.markdown.Markdown;
import org.consilium.threads.OpenThreadRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A new thread so far; both empty drops the draft.
 *
 * @param title one line
 * @param body Markdown
 */
public record ThreadDraftRequest(
        @Schema(examples = OpenThreadRequest.TITLE) @NotNull @Size(max = 200) String title,

        @Schema(examples = OpenThreadRequest.BODY) @NotNull @Size(max = Markdown.LONGEST) String body) {}
