package org.consilium.verification.registry.imports;

import jakarta.inject.Inject;
import java.util.UUID;
import org.consilium.platform.transaction.UseCase;

/** How one import stands. */
@UseCase
class ShowImport {
    private final Imports imports;

    @Inject
    ShowImport(Imports imports) {
        this.imports = imports;
    }

    ImportView of(UUID id) {
        return ImportView.of(imports.get(id));
    }
}
