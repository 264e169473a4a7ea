package org.consilium.threads.drafts;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.consilium.platform.markdown.Markdown;

/**
 * The text of a reply so far.
 *
 * @param body Markdown; empty drops the draft
 */
public record ReplyDraftRequest(
        @NotNull @Size(max = Markdown.LONGEST) String body) {}
