package org.consilium.verification.registry.load;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.consilium.verification.registry.file.Batch;
import org.consilium.verification.registry.file.EntryReader;
import org.consilium.verification.registry.file.FileCheck;
import org.consilium.verification.registry.file.Layout;
import org.consilium.verification.registry.file.RefusedFile;
import org.jspecify.annotations.Nullable;

/**
 * Brings a file in, batch by batch. Each batch is one transaction together with the note of how far the import is: after a kill it
 * goes on behind the last one. Doing it twice changes nothing.
 */
public final class ImportFile {
    private static final int BATCH = 10_000;

    private final Connection connection;
    private final ImportTable imports;
    private final Clock clock;
    private final Executor readers;

    /**
     * An importer.
     *
     * @param connection used by nobody else; to be fast it sends batches as one message ({@code useBulkStmts})
     * @param readers runs the reading of the file on another thread
     */
    public ImportFile(Connection connection, Clock clock, Executor readers) {
        this.connection = connection;
        this.imports = new ImportTable(connection);
        this.clock = clock;
        this.readers = readers;
    }

    /** Notes that an import is wanted. */
    public void add(NewImport wanted) throws SQLException {
        connection.setAutoCommit(true);
        imports.add(wanted, clock.instant());
    }

    /** The latest import of a register that was broken off in the middle. */
    public Optional<UUID> brokenOff(String registry) throws SQLException {
        return imports.brokenOff(registry).map(ImportRun::id);
    }

    /** What an operator should know about an import's end; empty if there is nothing. */
    public String remark(UUID id) throws SQLException {
        return imports.remark(id);
    }

    /**
     * Begins an import, or takes it up where it was broken off. It ends in a state that {@link ImportState#isOver()}; the row of the
     * import says why.
     *
     * @param progress is told after each batch
     * @throws RegisterBusy if another import of that register is under way
     * @throws SQLException if the database fails: the import can be taken up again
     * @throws IOException if the file is not there
     */
    public ImportProgress run(UUID id, Path file, Layout layout, Consumer<ImportProgress> progress)
            throws SQLException, IOException, InterruptedException {
        connection.setAutoCommit(true);
        ImportRun run = imports.get(id);
        if (run.progress().state().isOver()) {
            return run.progress();
        }
        try (RegisterLock lock = RegisterLock.take(connection, run.registry())) {
            return locked(run, file, layout, progress);
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private ImportProgress locked(ImportRun run, Path file, Layout layout, Consumer<ImportProgress> progress)
            throws SQLException, IOException, InterruptedException {
        EntryReader reader;
        try {
            byte[] digest = FileDigest.of(file);
            requireGoesOn(run, digest);
            FileCheck.check(file, layout);
            reader = EntryReader.open(file, layout, BATCH);
            imports.giveUpOthers(run, clock.instant());
            imports.begin(run, digest, reader.size(), clock.instant());
        } catch (RefusedFile e) {
            return end(run, run.progress(), run.wasBegun() ? ImportState.FAILED : ImportState.REFUSED, 0, e.words());
        }
        try (reader) {
            return read(imports.get(run.id()), reader, progress);
        }
    }

    private void requireGoesOn(ImportRun run, byte[] digest) throws SQLException {
        if (!run.wasBegun()) {
            return;
        }
        if (!run.isOf(digest)) {
            throw new RefusedFile("This is another file than the one that was begun.");
        }
        if (imports.isOvertaken(run)) {
            throw new RefusedFile("A later import was faster. Begin anew if its file was the older one.");
        }
    }

    private ImportProgress read(ImportRun run, EntryReader reader, Consumer<ImportProgress> progress)
            throws SQLException, InterruptedException {
        ImportProgress now = run.progress();
        connection.setAutoCommit(false);
        try (BatchQueue queue = new BatchQueue();
                EntryTable table = new EntryTable(connection, run.number())) {
            queue.readOn(readers, reader, now.rowsRead());
            long since = System.nanoTime();
            Optional<Batch> batch = queue.take();
            while (batch.isPresent()) {
                if (!run.dryRun()) {
                    table.write(batch.get().entries());
                }
                long until = System.nanoTime();
                now = after(now, batch.get(), Duration.ofNanos(until - since));
                since = until;
                boolean stop = imports.note(run, now, batch.get());
                connection.commit();
                progress.accept(now);
                if (stop) {
                    return end(run, now, ImportState.STOPPED, 0, null);
                }
                batch = queue.take();
            }
            return complete(run, now);
        } catch (RefusedFile e) {
            connection.rollback();
            return end(run, now, ImportState.FAILED, 0, e.words());
        } catch (SQLException | RuntimeException | InterruptedException e) {
            rollBackAfter(e);
            throw e;
        }
    }

    private static ImportProgress after(ImportProgress before, Batch batch, Duration worked) {
        return before.plus(
                batch.entries().size(),
                batch.rowsSkipped(),
                batch.rejections().size(),
                batch.rowsRead(),
                batch.bytesRead(),
                worked);
    }

    private ImportProgress complete(ImportRun run, ImportProgress now) throws SQLException {
        CloseRegister.Result result = run.whole() && !run.dryRun()
                ? new CloseRegister(connection).after(run)
                : new CloseRegister.Result(0, null);
        return end(run, now, ImportState.DONE, result.gone(), result.remark());
    }

    private ImportProgress end(ImportRun run, ImportProgress now, ImportState state, long gone, @Nullable String remark)
            throws SQLException {
        imports.end(run, state, gone, remark, clock.instant());
        if (!connection.getAutoCommit()) {
            connection.commit();
        }
        return now.in(state);
    }

    private void rollBackAfter(Exception failure) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }
}
