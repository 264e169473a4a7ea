package org.consilium.verification.registry.imports;

/**
 * How a file is to be brought in.
 *
 * @param dryRun whether nothing is to be written
 * @param changesOnly whether the file holds changes only, so that who is not in it stays
 * @param acceptMissing whether the file is believed even if it lacks very many known entries
 */
record ImportWish(boolean dryRun, boolean changesOnly, boolean acceptMissing) {}
