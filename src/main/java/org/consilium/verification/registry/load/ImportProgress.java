package org.consilium.verification.registry.load;

import java.time.Duration;
import java.util.Optional;

/**
 * How far an import is.
 *
 * @param state the state
 * @param bytesTotal length of the file
 * @param bytesRead how much of it was read
 * @param rowsRead rows below the header
 * @param rowsWritten entries written; on a dry run those that would have been
 * @param rowsSkipped rows that speak of nobody whom the register is asked for, or once more of somebody
 * @param rowsRejected rows that could not be taken
 * @param working how long it has worked, pauses left out
 */
public record ImportProgress(
        ImportState state,
        long bytesTotal,
        long bytesRead,
        long rowsRead,
        long rowsWritten,
        long rowsSkipped,
        long rowsRejected,
        Duration working) {

    /** Rows a second so far; 0 before the first. */
    public long rowsPerSecond() {
        return working.isZero() ? 0 : rowsRead * 1_000 / Math.max(1, working.toMillis());
    }

    /** How long it will take at this rate; empty when it is over or before anything is known. */
    public Optional<Duration> left() {
        if (state.isOver() || bytesRead <= 0) {
            return Optional.empty();
        }
        long bytesLeft = Math.max(0, bytesTotal - bytesRead);
        return Optional.of(Duration.ofMillis((long) (working.toMillis() * ((double) bytesLeft / bytesRead))));
    }

    /** The same after another batch. */
    ImportProgress plus(long written, long skipped, long rejected, long rows, long bytes, Duration worked) {
        return new ImportProgress(
                state,
                bytesTotal,
                bytes,
                rows,
                rowsWritten + written,
                rowsSkipped + skipped,
                rowsRejected + rejected,
                working.plus(worked));
    }

    /** The same, over. */
    ImportProgress in(ImportState end) {
        return new ImportProgress(
                end, bytesTotal, bytesRead, rowsRead, rowsWritten, rowsSkipped, rowsRejected, working);
    }
}
