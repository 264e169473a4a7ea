package org.consilium.cli.backup;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipOutputStream;

/**
 * Writes everything a server holds into an archive, from one consistent snapshot, while the server goes on. Rows come in the
 * order of their primary key, never in the order they were written: of what has a random id, the archive does not tell what
 * came after what.
 */
public final class BackupWriter {
    private static final int ROWS_A_FETCH = 500;

    private final Connection connection;
    private final Path dataDirectory;
    private final ObjectMapper json = new ObjectMapper();

    /**
     * A writer.
     *
     * @param connection to the database; a user who may read it is enough
     * @param dataDirectory the server's data directory
     */
    public BackupWriter(Connection connection, Path dataDirectory) {
        this.connection = connection;
        this.dataDirectory = dataDirectory;
    }

    /**
     * Writes the archive.
     *
     * @param now when this is done, for the archive's manifest
     * @return how many rows and files it holds, as a line for the operator
     * @throws BackupProblem if the database has no schema yet
     */
    public String write(OutputStream target, Instant now) throws IOException, SQLException, BackupProblem {
        try (ZipOutputStream archive = new ZipOutputStream(target)) {
            takeSnapshot();
            String schema = Tables.schemaVersion(connection);
            List<Manifest.Entry> tables = new ArrayList<>();
            for (String table : Tables.of(connection)) {
                tables.add(writeTable(archive, table));
            }
            connection.rollback();
            List<Manifest.Entry> files = writeFiles(archive);
            DigestedEntry entry = DigestedEntry.open(archive, Manifest.NAME);
            entry.write(json.writeValueAsBytes(new Manifest(Manifest.FORMAT, schema, now.toString(), tables, files)));
            entry.close();
            long rows = tables.stream().mapToLong(Manifest.Entry::rows).sum();
            return "%d rows of %d tables and %d files".formatted(rows, tables.size(), files.size());
        }
    }

    private void takeSnapshot() throws SQLException, BackupProblem {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set session transaction isolation level repeatable read");
            statement.execute("start transaction with consistent snapshot, read only");
        }
        if (Tables.of(connection).isEmpty()) {
            throw new BackupProblem("The database has no tables: there is nothing to back up.");
        }
    }

    private Manifest.Entry writeTable(ZipOutputStream archive, String table) throws IOException, SQLException {
        List<Column> columns = Column.of(connection, table);
        String query = "select %s from %s order by %s"
                .formatted(Tables.quotedNames(columns), Tables.quoted(table), Tables.primaryKey(connection, table));
        try (DigestedEntry entry = DigestedEntry.open(archive, Manifest.TABLES + table + ".jsonl");
                Statement statement =
                        connection.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
            statement.setFetchSize(ROWS_A_FETCH);
            long rows = 0;
            try (JsonGenerator lines = json.createGenerator(DigestedEntry.kept(entry));
                    ResultSet row = statement.executeQuery(query)) {
                lines.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
                lines.writePOJO(columns);
                for (; row.next(); rows++) {
                    writeRow(lines, columns, row);
                }
            }
            return new Manifest.Entry(table, rows, entry.sha256());
        }
    }

    private static void writeRow(JsonGenerator lines, List<Column> columns, ResultSet row)
            throws IOException, SQLException {
        lines.writeStartArray();
        for (int i = 0; i < columns.size(); i++) {
            lines.writeString(columns.get(i).read(row, i + 1));
        }
        lines.writeEndArray();
    }

    private List<Manifest.Entry> writeFiles(ZipOutputStream archive) throws IOException {
        List<Manifest.Entry> entries = new ArrayList<>();
        Path uploads = dataDirectory.resolve(DataDirectory.UPLOADS);
        if (!Files.isDirectory(uploads)) {
            return entries;
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(uploads)) {
            files = walk.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(uploads.resolve(DataDirectory.DOCUMENTS)))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            writeFile(archive, file, entries);
        }
        return entries;
    }

    /** A file that an erasure removed since the walk is no loss: nothing in a later snapshot refers to it. */
    private void writeFile(ZipOutputStream archive, Path file, List<Manifest.Entry> entries) throws IOException {
        String name = dataDirectory.relativize(file).toString().replace('\\', '/');
        byte[] content;
        try {
            content = Files.readAllBytes(file);
        } catch (NoSuchFileException erasedMeanwhile) {
            return;
        }
        DigestedEntry entry = DigestedEntry.open(archive, Manifest.FILES + name);
        entry.write(content);
        entry.close();
        entries.add(new Manifest.Entry(name, content.length, entry.sha256()));
    }
}
