package org.consilium.cli;

import java.io.PrintStream;
import java.time.Duration;
import org.consilium.verification.registry.load.ImportProgress;

/** Tells how far an import is, in a line every few seconds, so that a log of it is readable too. */
final class ProgressLines {
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final PrintStream out;
    private Duration shown = Duration.ZERO;

    ProgressLines(PrintStream out) {
        this.out = out;
    }

    void show(ImportProgress progress) {
        if (progress.working().minus(shown).compareTo(PAUSE) >= 0) {
            shown = progress.working();
            out.printf(
                    "%,d rows, %,d a second, %d %%, %s left%n",
                    progress.rowsRead(),
                    progress.rowsPerSecond(),
                    100 * progress.bytesRead() / Math.max(1, progress.bytesTotal()),
                    progress.left().map(ProgressLines::clock).orElse("?"));
        }
    }

    void last(ImportProgress end) {
        out.printf(
                "%s: %,d rows read, %,d entries written, %,d rows skipped, %,d rejected, in %s, %,d rows a second.%n",
                end.state().id(),
                end.rowsRead(),
                end.rowsWritten(),
                end.rowsSkipped(),
                end.rowsRejected(),
                clock(end.working()),
                end.rowsPerSecond());
    }

    private static String clock(Duration time) {
        return "%d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart());
    }
}
