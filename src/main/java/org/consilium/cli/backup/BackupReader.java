package org.consilium.cli.backup;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Puts an archive into an empty database and data directory. The whole archive is checked before the first row is written, and
 * all rows come in one transaction: a restore that fails later leaves a schema without rows, to be dropped before another try.
 */
public final class BackupReader implements AutoCloseable {
    private static final int ROWS_A_BATCH = 500;

    private final ZipFile archive;
    private final Manifest manifest;
    private final ObjectMapper json = new ObjectMapper();

    /**
     * Opens an archive and checks it.
     *
     * @throws BackupProblem if it is none, was cut off, was changed, or has a form this version does not know
     */
    public BackupReader(Path file) throws IOException, BackupProblem {
        try {
            this.archive = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new BackupProblem("This is no complete backup: " + file);
        }
        this.manifest = readManifest();
        verify();
    }

    /** The version of the schema that the tables in the archive have. */
    public String schema() {
        return manifest.schema();
    }

    /**
     * Writes the rows. The schema must be there, in the archive's version, with no row but those that migrations bring.
     *
     * @param owner connection of the user who owns the schema
     * @return how many rows were written
     * @throws BackupProblem if the tables of the database are not those of the archive
     */
    public long writeRows(Connection owner) throws IOException, SQLException, BackupProblem {
        Set<String> expected = new HashSet<>(Tables.of(owner));
        Set<String> held = manifest.tables().stream().map(Manifest.Entry::name).collect(Collectors.toSet());
        if (!expected.equals(held)) {
            throw new BackupProblem("The archive's tables are not those of schema version " + schema() + ".");
        }
        owner.setAutoCommit(false);
        try (Statement session = owner.createStatement()) {
            session.execute("set session foreign_key_checks = 0");
            long rows = 0;
            for (Manifest.Entry table : manifest.tables()) {
                session.execute("delete from " + Tables.quoted(table.name()));
                rows += writeTable(owner, table);
            }
            owner.commit();
            session.execute("set session foreign_key_checks = 1");
            return rows;
        }
    }

    /**
     * Writes the files.
     *
     * @param dataDirectory a directory without uploads
     * @return how many files were written
     */
    public int writeFiles(Path dataDirectory) throws IOException, BackupProblem {
        Path root = dataDirectory.toAbsolutePath().normalize();
        for (Manifest.Entry file : manifest.files()) {
            Path target = root.resolve(file.name()).normalize();
            if (!target.startsWith(root.resolve(DataDirectory.UPLOADS))) {
                throw new BackupProblem("The archive holds a file that does not belong there.");
            }
            Files.createDirectories(java.util.Objects.requireNonNull(target.getParent()));
            try (InputStream content = archive.getInputStream(entry(Manifest.FILES + file.name()))) {
                Files.copy(content, target);
            }
        }
        return manifest.files().size();
    }

    /** Whether a data directory already holds uploads. */
    public static boolean holdsUploads(Path dataDirectory) throws IOException {
        Path uploads = dataDirectory.resolve(DataDirectory.UPLOADS);
        if (!Files.isDirectory(uploads)) {
            return false;
        }
        try (Stream<Path> walk = Files.walk(uploads)) {
            return walk.anyMatch(Files::isRegularFile);
        }
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }

    private Manifest readManifest() throws IOException, BackupProblem {
        try (InputStream content = archive.getInputStream(entry(Manifest.NAME))) {
            Manifest read = json.readValue(content, Manifest.class);
            if (read.format() != Manifest.FORMAT) {
                throw new BackupProblem(
                        "The archive has form " + read.format() + "; this version reads " + Manifest.FORMAT + ".");
            }
            return read;
        }
    }

    private void verify() throws IOException, BackupProblem {
        for (Manifest.Entry table : manifest.tables()) {
            verify(tablePath(table), table.sha256());
        }
        for (Manifest.Entry file : manifest.files()) {
            verify(Manifest.FILES + file.name(), file.sha256());
        }
    }

    private void verify(String name, String sha256) throws IOException, BackupProblem {
        MessageDigest digest = DigestedEntry.newDigest();
        try (InputStream content = new DigestInputStream(archive.getInputStream(entry(name)), digest)) {
            content.transferTo(OutputStream.nullOutputStream());
        } catch (ZipException e) {
            throw damaged(name);
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
            throw damaged(name);
        }
    }

    private static BackupProblem damaged(String name) {
        return new BackupProblem("The archive was damaged or changed: " + name + " is not what was written.");
    }

    private long writeTable(Connection owner, Manifest.Entry table) throws IOException, SQLException, BackupProblem {
        try (InputStream content = archive.getInputStream(entry(tablePath(table)));
                // Given the stream itself, Jackson would take the first row for a list of rows.
                JsonParser parser = json.createParser(skipHeader(content));
                MappingIterator<String[]> lines = json.readerFor(String[].class).readValues(parser)) {
            List<Column> columns = header(table);
            String insert = "insert into %s (%s) values (%s)"
                    .formatted(
                            Tables.quoted(table.name()),
                            Tables.quotedNames(columns),
                            columns.stream().map(column -> "?").collect(Collectors.joining(", ")));
            try (PreparedStatement statement = owner.prepareStatement(insert)) {
                long rows = insert(statement, columns, lines);
                if (rows != table.rows()) {
                    throw new BackupProblem(
                            "Table " + table.name() + " should have " + table.rows() + " rows, not " + rows + ".");
                }
                return rows;
            }
        }
    }

    private static long insert(PreparedStatement statement, List<Column> columns, MappingIterator<String[]> lines)
            throws IOException, SQLException {
        long rows = 0;
        while (lines.hasNextValue()) {
            String[] values = lines.nextValue();
            for (int i = 0; i < columns.size(); i++) {
                columns.get(i).write(statement, i + 1, values[i]);
            }
            statement.addBatch();
            if (++rows % ROWS_A_BATCH == 0) {
                statement.executeBatch();
            }
        }
        statement.executeBatch();
        return rows;
    }

    private List<Column> header(Manifest.Entry table) throws IOException, BackupProblem {
        try (InputStream content = archive.getInputStream(entry(tablePath(table)))) {
            return List.of(json.readerFor(Column[].class).readValue(content, Column[].class));
        }
    }

    private static InputStream skipHeader(InputStream content) throws IOException {
        InputStream buffered = new java.io.BufferedInputStream(content);
        int read;
        do {
            read = buffered.read();
        } while (read >= 0 && read != '\n');
        return buffered;
    }

    private ZipEntry entry(String name) throws BackupProblem {
        ZipEntry entry = archive.getEntry(name);
        if (entry == null) {
            throw new BackupProblem("The archive is not complete: it has no " + name + ".");
        }
        return entry;
    }

    private static String tablePath(Manifest.Entry table) {
        return Manifest.TABLES + table.name() + ".jsonl";
    }
}
