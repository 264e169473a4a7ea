package org.consilium.threads.drafts;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.consilium.platform.markdown.Markdown;
import org.consilium.threads.WritePostRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The text of a reply so far.
 *
 * @param body Markdown; empty drops the draft
 */
public record ReplyDraftRequest(
        @Schema(examples = WritePostRequest.BODY) @NotNull @Size(max = Markdown.LONGEST) String body) {}
