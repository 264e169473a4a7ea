package org.consilium.verification.registry.file;

import java.util.List;
import org.consilium.verification.registry.RegistryEntry;

/**
 * What some rows of a file say.
 *
 * @param entries one for each person
 * @param rejections why rows were not taken
 * @param rowsRead rows of the file up to the end of this batch, below the header
 * @param rowsSkipped rows of this batch that speak of nobody, or once more of somebody
 * @param bytesRead bytes of the file up to about here
 */
public record Batch(
        List<RegistryEntry> entries, List<Rejection> rejections, long rowsRead, long rowsSkipped, long bytesRead) {}
