package org.consilium.verification.registry.imports;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;

/**
 * An import that a member started, for their export.
 *
 * @param number its place among all imports
 */
record OwnImport(@JsonIgnore int number, String registry, String fileName, Instant startedAt) {

    static OwnImport of(RegisterImport run) {
        return new OwnImport(run.number(), run.registry(), run.fileName(), run.createdAt());
    }
}
