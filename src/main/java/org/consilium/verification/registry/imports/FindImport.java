package org.consilium.verification.registry.imports;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.consilium.platform.transaction.UseCase;

/** Finds what a job is to import. */
@UseCase
class FindImport {
    private final Imports imports;

    @Inject
    FindImport(Imports imports) {
        this.imports = imports;
    }

    /** Empty if it is over. */
    Optional<Source> open(UUID id) {
        return imports.find(id)
                .filter(run -> !run.progress().state().isOver())
                .map(run -> new Source(run.registry(), run.fileName(), run.uploaded()));
    }

    /**
     * Where an import's file comes from.
     *
     * @param registry the register
     * @param fileName the file's name
     * @param uploaded whether it came with the wish
     */
    record Source(String registry, String fileName, boolean uploaded) {}
}
