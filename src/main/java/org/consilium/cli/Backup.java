package org.consilium.cli;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.consilium.cli.backup.BackupWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code backup}: everything a server holds, into one file, while it runs. */
@Command(
        name = "backup",
        description = "Writes all tables and uploads into one file, from one consistent snapshot. Keys are not in it.",
        mixinStandardHelpOptions = true)
final class Backup implements Callable<Integer> {

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private final DataOptions data = new DataOptions();

    @Option(names = "--to", required = true, description = "the file to make; it must not exist yet")
    @SuppressWarnings("NullAway.Init") // required
    private Path target;

    @Override
    public Integer call() throws Exception {
        if (Files.exists(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        Path unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
        try (Connection connection = database.connect();
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(
                        unfinished, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING))) {
            String held = new BackupWriter(connection, data.directory())
                    .write(out, Clock.systemUTC().instant());
            System.out.println("Backed up " + held + ".");
        } catch (Exception e) {
            Files.deleteIfExists(unfinished);
            throw e;
        }
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        return 0;
    }
}
