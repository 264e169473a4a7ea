package org.consilium.cli;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.consilium.platform.id.Ids;
import org.consilium.platform.random.Randomness;
import org.consilium.verification.registry.file.Layout;
import org.consilium.verification.registry.file.RefusedFile;
import org.consilium.verification.registry.load.ImportFile;
import org.consilium.verification.registry.load.ImportProgress;
import org.consilium.verification.registry.load.ImportState;
import org.consilium.verification.registry.load.NewImport;
import org.consilium.verification.registry.load.RegisterBusy;
import org.consilium.verification.registry.load.RegisterLayout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code registry import}: a file into the copy of its register, as the server's own imports do it. */
@Command(
        name = "import",
        description = "Brings a register's file in: plain, or packed by gzip or zip. Killed, it goes on with --resume.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:refused or failed; one line on standard error says why",
            "2:used wrongly",
            "3:another import of the register is under way, or an administrator stopped this one"
        })
final class RegistryImport implements Callable<Integer> {
    private static final int FAILED = 1;
    private static final int NOT_NOW = 3;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CommandSpec command;

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Option(names = "--register", required = true, description = "its name, as `registry list` shows it")
    private String register = "";

    @Option(names = "--file", required = true, description = "the file")
    @SuppressWarnings("NullAway.Init") // required
    private Path file;

    @Option(names = "--dry-run", description = "reads and counts, and writes no entry")
    private boolean dryRun;

    @Option(names = "--resume", description = "goes on with the import of this file that was broken off")
    private boolean resume;

    @Option(names = "--changes", description = "the file holds changes only: who is not in it stays")
    private boolean changes;

    @Option(
            names = "--accept-missing",
            description = "believes the file even if it lacks more than a fifth of the entries known before")
    private boolean acceptMissing;

    @Override
    public Integer call() throws Exception {
        if (!Files.isReadable(file)) {
            throw new NoSuchFileException(file.toString());
        }
        ExecutorService reader = Executors.newSingleThreadExecutor(RegistryImport::daemon);
        try (Connection connection = database.connectForManyRows()) {
            Layout layout = RegisterLayout.of(connection, register);
            ImportFile importFile = new ImportFile(connection, Clock.systemUTC(), reader);
            UUID id = resume ? brokenOff(importFile) : begun(importFile);
            ProgressLines lines = new ProgressLines(System.out);
            ImportProgress end = importFile.run(id, file, layout, lines::show);
            lines.last(end);
            return exitCode(end.state(), importFile.remark(id));
        } catch (RegisterBusy somebodyElse) {
            complain("Another import of this register is under way.");
            return NOT_NOW;
        } finally {
            reader.shutdownNow();
        }
    }

    private int exitCode(ImportState state, String remark) {
        if (!remark.isEmpty()) {
            complain(remark);
        }
        return switch (state) {
            case DONE -> 0;
            case STOPPED -> NOT_NOW;
            default -> FAILED;
        };
    }

    private void complain(String line) {
        command.commandLine().getErr().println(line);
    }

    private UUID brokenOff(ImportFile importFile) throws SQLException {
        return importFile
                .brokenOff(register)
                .orElseThrow(() -> new RefusedFile("No import of this register was broken off."));
    }

    private UUID begun(ImportFile importFile) throws SQLException {
        UUID id = new Ids(Clock.systemUTC(), new Randomness()).v7();
        String name = String.valueOf(file.getFileName());
        importFile.add(new NewImport(
                id, register, name.substring(Math.max(0, name.length() - 200)), dryRun, !changes, acceptMissing));
        return id;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "reader");
        thread.setDaemon(true);
        return thread;
    }
}
