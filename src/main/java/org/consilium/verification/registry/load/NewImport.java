package org.consilium.verification.registry.load;

import java.util.UUID;

/**
 * An import to be made from the command line.
 *
 * @param id its id
 * @param registry the register
 * @param fileName name of the file, without its folder
 * @param dryRun whether nothing is to be written
 * @param whole whether who is not in the file is gone from the register
 * @param acceptMissing whether that holds even for very many
 */
public record NewImport(
        UUID id, String registry, String fileName, boolean dryRun, boolean whole, boolean acceptMissing) {}
