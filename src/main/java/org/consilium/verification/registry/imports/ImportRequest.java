package org.consilium.verification.registry.imports;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file of the operator's folder that is to be imported.
 *
 * @param file its name
 * @param dryRun whether nothing is to be written
 * @param changesOnly whether the file holds changes only, so that who is not in it stays
 * @param acceptMissing whether the file is believed even if it lacks more than a fifth of the known entries
 */
public record ImportRequest(
        @Schema(examples = "NPPES_Data_Dissemination.zip") @NotBlank @Size(max = 200) String file,

        boolean dryRun,
        boolean changesOnly,
        boolean acceptMissing) {

    ImportWish wish() {
        return new ImportWish(dryRun, changesOnly, acceptMissing);
    }
}
