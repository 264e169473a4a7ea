package org.consilium.membership;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How somebody wants to be seen.
 *
 * @param showsName whether the real name is the display name; otherwise it is the handle
 * @param biography Markdown
 * @param version the version that was read, so that a change made elsewhere meanwhile is not lost
 */
public record ProfileRequest(
        boolean showsName,

        @Schema(examples = "ana-lima")
        @NotNull(message = "Please choose a handle.") @Size(max = 30, message = "At most {max} characters.") String handle,

        @Schema(examples = "Cardiologist in Porto; **arrhythmia** and sport.")
        @NotNull(message = "Please send an empty text for none.") @Size(max = 2000, message = "At most {max} characters.") String biography,

        @NotNull(message = "Please say what others may see.") Shows shows,

        int version) {}
