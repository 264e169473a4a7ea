package org.consilium.threads.drafts;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.consilium.platform.markdown.Markdown;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A new thread so far; both empty drops the draft.
 *
 * @param title one line
 * @param body Markdown
 */
public record ThreadDraftRequest(
        @Schema(examples = "Amiodarone and the thyroid") @NotNull @Size(max = 200) String title,

        @Schema(examples = "Has anybody seen this under **amiodarone**? #cardiology")
        @NotNull @Size(max = Markdown.LONGEST) String body) {}
