package org.consilium.cli;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.concurrent.Callable;
import org.consilium.cli.backup.BackupProblem;
import org.consilium.cli.backup.BackupReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code restore}: puts a backup into an empty database and data directory. */
@Command(
        name = "restore",
        description = "Puts a backup into an empty database and data directory, as the user who owns the schema.",
        mixinStandardHelpOptions = true)
final class Restore implements Callable<Integer> {

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private final DataOptions data = new DataOptions();

    @Option(names = "--from", required = true, description = "the backup's file")
    @SuppressWarnings("NullAway.Init") // required
    private Path source;

    @Override
    public Integer call() throws Exception {
        try (BackupReader archive = new BackupReader(source);
                Connection owner = database.connect()) {
            requireEmpty(owner);
            Migrations.upTo(database.source(), archive.schema()).apply();
            long rows = archive.writeRows(owner);
            int files = archive.writeFiles(data.directory());
            System.out.printf("Restored %d rows and %d files, schema %s.%n", rows, files, archive.schema());
            return 0;
        }
    }

    private void requireEmpty(Connection owner) throws Exception {
        try (Statement statement = owner.createStatement();
                ResultSet tables = statement.executeQuery(
                        "select count(*) from information_schema.tables where table_schema = database()")) {
            tables.next();
            if (tables.getInt(1) > 0) {
                throw new BackupProblem("The database is not empty. A backup is restored into an empty one only.");
            }
        }
        if (BackupReader.holdsUploads(data.directory())) {
            throw new BackupProblem("The data directory holds uploads. A backup is restored into an empty one only.");
        }
    }
}
