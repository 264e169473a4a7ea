package org.consilium.verification.registry.imports;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.consilium.platform.access.Caller;
import org.consilium.platform.job.Jobs;
import org.consilium.platform.transaction.UseCase;
import org.consilium.verification.registry.Registers;

/** Notes that an administrator wants a file imported, and leaves the work to a job. */
@UseCase
class WantImport {
    private final Registers registers;
    private final Imports imports;
    private final Jobs jobs;
    private final Clock clock;

    @Inject
    WantImport(Registers registers, Imports imports, Jobs jobs, Clock clock) {
        this.registers = registers;
        this.imports = imports;
        this.jobs = jobs;
        this.clock = clock;
    }

    UUID want(UUID id, Caller caller, String registry, String fileName, boolean uploaded, ImportWish wish) {
        registers.get(registry);
        imports.add(new RegisterImport(id, registry, caller.memberId(), fileName, uploaded, wish, clock.instant()));
        jobs.enqueue(ImportJob.KIND, Map.of(ImportJob.IMPORT, id.toString()));
        return id;
    }
}
