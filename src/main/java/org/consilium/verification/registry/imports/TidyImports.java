package org.consilium.verification.registry.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.consilium.platform.job.RecurringJob;

/** Closes imports that were made from the command line, and removes uploads that no import will read. */
@ApplicationScoped
class TidyImports implements RecurringJob {
    private final ListUnaudited listUnaudited;
    private final CloseImport closeImport;
    private final FindImport findImport;
    private final ImportFiles files;

    @Inject
    TidyImports(ListUnaudited listUnaudited, CloseImport closeImport, FindImport findImport, ImportFiles files) {
        this.listUnaudited = listUnaudited;
        this.closeImport = closeImport;
        this.findImport = findImport;
        this.files = files;
    }

    @Override
    public String kind() {
        return "tidy-registry-imports";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        listUnaudited.some().forEach(closeImport::close);
        files.abandoned().stream().filter(id -> findImport.open(id).isEmpty()).forEach(files::remove);
    }
}
