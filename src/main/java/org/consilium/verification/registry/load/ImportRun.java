package org.consilium.verification.registry.load;

import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import as it is taken up.
 *
 * @param id its id
 * @param number its number, which grows from import to import
 * @param registry the register
 * @param dryRun whether nothing is to be written
 * @param whole whether who is not in the file is gone from the register
 * @param acceptMissing whether that holds even for very many
 * @param digest what the file looked like when it was begun; null before
 * @param progress how far it is
 */
record ImportRun(
        UUID id,
        int number,
        String registry,
        boolean dryRun,
        boolean whole,
        boolean acceptMissing,
        byte @Nullable [] digest,
        ImportProgress progress) {

    /** Whether it was broken off after it had written something, and goes on behind that. */
    boolean wasBegun() {
        return digest != null;
    }

    boolean isOf(byte[] file) {
        return Arrays.equals(digest, file);
    }
}
