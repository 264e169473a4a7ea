package org.consilium.verification.registry.imports;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.consilium.platform.transaction.UseCase;

/** Asks an import to stop; it does so after the rows at hand. */
@UseCase
class StopImport {
    private final Imports imports;
    private final Clock clock;

    @Inject
    StopImport(Imports imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    void stop(UUID id) {
        imports.toChange(id).stop(clock.instant());
    }
}
