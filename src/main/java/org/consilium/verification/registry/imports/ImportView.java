package org.consilium.verification.registry.imports;

import java.time.Instant;
import java.util.UUID;
import org.consilium.verification.registry.load.ImportProgress;
import org.consilium.verification.registry.load.ImportState;
import org.jspecify.annotations.Nullable;

/**
 * An import.
 *
 * @param startedHere false if it came from the command line, or from somebody who is gone
 * @param stopping whether somebody asked it to stop and it has not yet
 * @param rowsPerSecond rate over the time that it worked
 * @param secondsLeft how long it will take at this rate; null if over or unknown
 * @param remark why it ended so, or what an operator should know
 */
public record ImportView(
        UUID id,
        String registry,
        String fileName,
        boolean startedHere,
        boolean dryRun,
        boolean changesOnly,
        boolean acceptMissing,
        ImportState state,
        boolean stopping,
        long bytesTotal,
        long bytesRead,
        long rowsRead,
        long rowsWritten,
        long rowsSkipped,
        long rowsRejected,
        long entriesGone,
        long rowsPerSecond,
        @Nullable Long secondsLeft,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String remark) {

    static ImportView of(RegisterImport run) {
        ImportProgress progress = run.progress();
        return new ImportView(
                run.id(),
                run.registry(),
                run.fileName(),
                run.startedBy() != null,
                run.dryRun(),
                !run.whole(),
                run.acceptMissing(),
                progress.state(),
                run.stopAsked() && !progress.state().isOver(),
                progress.bytesTotal(),
                progress.bytesRead(),
                progress.rowsRead(),
                progress.rowsWritten(),
                progress.rowsSkipped(),
                progress.rowsRejected(),
                run.entriesGone(),
                progress.rowsPerSecond(),
                progress.left().map(left -> left.toSeconds()).orElse(null),
                run.createdAt(),
                run.startedAt(),
                run.endedAt(),
                run.remark());
    }
}
