package org.consilium.verification.registry.imports;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.consilium.platform.transaction.UseCase;

/** Ends an import that cannot begin. */
@UseCase
class FailImport {
    private final Imports imports;
    private final Clock clock;

    @Inject
    FailImport(Imports imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    void fail(UUID id, String why) {
        imports.toChange(id).fail(why, clock.instant());
    }
}
