package org.consilium.verification.registry.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.consilium.verification.registry.file.Batch;
import org.consilium.verification.registry.file.RefusedFile;
import org.consilium.verification.registry.file.Rejection;
import org.jspecify.annotations.Nullable;

/** The rows that tell how imports go, over a plain connection and in its transaction. */
final class ImportTable {
    private static final int MOST_REJECTIONS = 1_000;
    private static final int LONGEST_REMARK = 500;
    private static final String SELECT = """
            select id, number, registry, dry_run, whole, accept_missing, file_digest, state, bytes_total, bytes_read,
              rows_read, rows_written, rows_skipped, rows_rejected, working_millis from registry_import
            """;

    private final Connection connection;

    ImportTable(Connection connection) {
        this.connection = connection;
    }

    void add(NewImport wanted, Instant now) throws SQLException {
        update(
                "insert into registry_import (id, registry, file_name, uploaded, dry_run, whole, accept_missing, state,"
                        + " stop_asked, audited, bytes_total, bytes_read, rows_read, rows_written, rows_skipped,"
                        + " rows_rejected, entries_gone, working_millis, created_at)"
                        + " values (?, ?, ?, false, ?, ?, ?, 'waiting', false, false, 0, 0, 0, 0, 0, 0, 0, 0, ?)",
                wanted.id().toString(),
                wanted.registry(),
                wanted.fileName(),
                wanted.dryRun(),
                wanted.whole(),
                wanted.acceptMissing(),
                Timestamp.from(now));
    }

    /**
     * The import of that id.
     *
     * @throws RefusedFile if there is none
     */
    ImportRun get(UUID id) throws SQLException {
        return find(SELECT + "where id = ?", id.toString())
                .orElseThrow(() -> new RefusedFile("There is no such import."));
    }

    /** The latest import of a register that was broken off. */
    Optional<ImportRun> brokenOff(String registry) throws SQLException {
        return find(SELECT + "where registry = ? and state = 'running' order by number desc limit 1", registry);
    }

    /** What was noted at its end; empty if nothing was. */
    String remark(UUID id) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select coalesce(remark, '') from registry_import where id = ?")) {
            statement.setString(1, id.toString());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getString(1) : "";
            }
        }
    }

    /** Whether a later import of the register has written something since. */
    boolean isOvertaken(ImportRun run) throws SQLException {
        return number(
                        "select count(*) from registry_import where registry = ? and number > ? and not dry_run"
                                + " and rows_written > 0",
                        run.registry(),
                        run.number())
                > 0;
    }

    /** What was broken off and is not taken up again will not go on: its entries would be older than those to come. */
    void giveUpOthers(ImportRun run, Instant now) throws SQLException {
        update(
                "update registry_import set state = 'stopped', ended_at = ?, remark = 'Broken off; another import was begun.'"
                        + " where registry = ? and state = 'running' and id <> ?",
                Timestamp.from(now),
                run.registry(),
                run.id().toString());
    }

    void begin(ImportRun run, byte[] digest, long bytes, Instant now) throws SQLException {
        update(
                "update registry_import set state = 'running', file_digest = ?, bytes_total = ?,"
                        + " started_at = coalesce(started_at, ?) where id = ?",
                digest,
                bytes,
                Timestamp.from(now),
                run.id().toString());
    }

    /** Notes how far it is; answers whether somebody wants it to stop. */
    boolean note(ImportRun run, ImportProgress progress, Batch batch) throws SQLException {
        addRejections(run, progress.rowsRejected() - batch.rejections().size(), batch.rejections());
        update(
                "update registry_import set bytes_read = ?, rows_read = ?, rows_written = ?, rows_skipped = ?,"
                        + " rows_rejected = ?, working_millis = ? where id = ?",
                progress.bytesRead(),
                progress.rowsRead(),
                progress.rowsWritten(),
                progress.rowsSkipped(),
                progress.rowsRejected(),
                progress.working().toMillis(),
                run.id().toString());
        return number(
                        "select stop_asked from registry_import where id = ?",
                        run.id().toString())
                == 1;
    }

    void end(ImportRun run, ImportState state, long gone, @Nullable String remark, Instant now) throws SQLException {
        String words =
                remark == null || remark.length() <= LONGEST_REMARK ? remark : remark.substring(0, LONGEST_REMARK);
        update(
                "update registry_import set state = ?, entries_gone = ?, remark = ?, ended_at = ? where id = ?",
                state.id(),
                gone,
                words,
                Timestamp.from(now),
                run.id().toString());
    }

    private void addRejections(ImportRun run, long before, List<Rejection> rejections) throws SQLException {
        long room = Math.max(0, MOST_REJECTIONS - before);
        try (PreparedStatement insert = connection.prepareStatement(
                "replace into registry_rejection (import_id, line, reason) values (?, ?, ?)")) {
            for (Rejection rejection : rejections.subList(0, (int) Math.min(room, rejections.size()))) {
                insert.setString(1, run.id().toString());
                insert.setLong(2, rejection.line());
                insert.setString(3, rejection.reason());
                insert.executeUpdate();
            }
        }
    }

    private Optional<ImportRun> find(String query, String parameter) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, parameter);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(run(row)) : Optional.empty();
            }
        }
    }

    private static ImportRun run(ResultSet row) throws SQLException {
        ImportProgress progress = new ImportProgress(
                ImportState.of(row.getString("state")),
                row.getLong("bytes_total"),
                row.getLong("bytes_read"),
                row.getLong("rows_read"),
                row.getLong("rows_written"),
                row.getLong("rows_skipped"),
                row.getLong("rows_rejected"),
                Duration.ofMillis(row.getLong("working_millis")));
        return new ImportRun(
                UUID.fromString(row.getString("id")),
                row.getInt("number"),
                row.getString("registry"),
                row.getBoolean("dry_run"),
                row.getBoolean("whole"),
                row.getBoolean("accept_missing"),
                row.getBytes("file_digest"),
                progress);
    }

    private long number(String query, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private void update(String sql, @Nullable Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        }
    }
}
