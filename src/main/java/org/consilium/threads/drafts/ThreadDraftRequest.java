package org.consilium.threads.drafts;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.consilium.platform.markdown.Markdown;

/**
 * A new thread so far; both empty drops the draft.
 *
 * @param title one line
 * @param body Markdown
 */
public record ThreadDraftRequest(
        @NotNull @Size(max = 200) String title,
        @NotNull @Size(max = Markdown.LONGEST) String body) {}
