package org.consilium.verification.registry.imports;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.transaction.UseCase;
import org.consilium.verification.registry.load.ImportProgress;
import org.consilium.verification.registry.load.ImportState;

/** Writes how an import ended into the audit log, once, and tells those who look numbers up. */
@UseCase
class CloseImport {
    private final Imports imports;
    private final AuditLog audit;
    private final Event<RegistryImported> imported;

    @Inject
    CloseImport(Imports imports, AuditLog audit, Event<RegistryImported> imported) {
        this.imports = imports;
        this.audit = audit;
        this.imported = imported;
    }

    void close(UUID id) {
        RegisterImport run = imports.toChange(id);
        ImportProgress end = run.progress();
        if (run.audited() || !end.state().isOver()) {
            return;
        }
        run.noteAudited();
        audit.append(
                "registry-imported",
                run.startedBy(),
                run.id(),
                Map.of(
                        "registry", run.registry(),
                        "state", end.state().id(),
                        "dryRun", Boolean.toString(run.dryRun()),
                        "rowsRead", Long.toString(end.rowsRead()),
                        "rowsWritten", Long.toString(end.rowsWritten()),
                        "rowsRejected", Long.toString(end.rowsRejected()),
                        "entriesGone", Long.toString(run.entriesGone())));
        if (end.state() == ImportState.DONE && !run.dryRun()) {
            imported.fire(new RegistryImported(run.registry()));
        }
    }
}
