package org.consilium.verification.registry.imports;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.transaction.UseCase;

/** Finds imports that ended elsewhere, such as on the command line. */
@UseCase
class ListUnaudited {
    private static final int AT_ONCE = 100;

    private final Imports imports;

    @Inject
    ListUnaudited(Imports imports) {
        this.imports = imports;
    }

    List<UUID> some() {
        return imports.unaudited(AT_ONCE);
    }
}
