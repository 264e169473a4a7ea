package org.consilium.platform.audit;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.consilium.platform.crypto.Hashes;
import org.consilium.platform.crypto.KeyMissing;
import org.consilium.platform.crypto.Keystore;
import org.jspecify.annotations.Nullable;

/**
 * Reads the whole audit log and finds every entry that was altered, dropped, put elsewhere, added or cut off. It needs the
 * database, the keystore and the checkpoint file, and no running server.
 */
public final class AuditVerifier {
    private static final int FETCH_SIZE = 1_000;

    private final AuditChain chain;
    private final List<AuditFinding> findings = new ArrayList<>();
    private final Map<Long, List<Checkpoint>> expected = new HashMap<>();
    private final CheckpointFile file;
    private int checkpoints;
    private long newestCheckpoint;
    private long entries;
    private long lastSeq;
    private byte[] lastMac = AuditChain.START;

    /**
     * A verifier for one run.
     *
     * @param keystore the keys the log was written with
     * @param checkpointFile the file that {@code consilium.audit.checkpoints} names
     */
    public AuditVerifier(Keystore keystore, Path checkpointFile) {
        this.chain = new AuditChain(keystore);
        this.file = new CheckpointFile(checkpointFile, keystore);
    }

    /**
     * Verifies the log as one consistent snapshot.
     *
     * @param connection to the database; its transaction is ended
     */
    public AuditReport verify(Connection connection) throws SQLException {
        readCheckpoints();
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try {
            readEntries(connection);
            readHead(connection);
        } finally {
            connection.rollback();
        }
        if (newestCheckpoint > lastSeq) {
            find(0, "A checkpoint saw " + newestCheckpoint + " entries, the log ends at " + lastSeq + ".");
        }
        return new AuditReport(entries, checkpoints, List.copyOf(findings));
    }

    private void readCheckpoints() {
        byte[] previous = AuditChain.START;
        for (String line : file.lines()) {
            Optional<Checkpoint> read = Checkpoint.parse(line);
            checkpoints++;
            if (read.isEmpty() || !isGenuine(read.get(), previous)) {
                find(0, "Line " + checkpoints + " of the checkpoints was altered, or a line before it was dropped.");
            }
            if (read.isPresent()) {
                Checkpoint checkpoint = read.get();
                previous = checkpoint.mac();
                newestCheckpoint = Math.max(newestCheckpoint, checkpoint.entries());
                expected.computeIfAbsent(checkpoint.entries(), seq -> new ArrayList<>())
                        .add(checkpoint);
            }
        }
    }

    private boolean isGenuine(Checkpoint checkpoint, byte[] previous) {
        try {
            byte[] mac = chain.checkpointMac(checkpoint.keyId(), checkpoint.entries(), checkpoint.lastMac(), previous);
            return Hashes.same(mac, checkpoint.mac());
        } catch (KeyMissing e) {
            return false;
        }
    }

    private void readEntries(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(FETCH_SIZE);
            try (ResultSet rows = statement.executeQuery(
                    "select seq, happened_on, kind, actor, subject, detail, key_id, mac from audit_entry order by seq")) {
                while (rows.next()) {
                    check(entry(rows), rows.getBytes("mac"));
                }
            }
        }
    }

    private void check(AuditRecord entry, byte[] mac) {
        entries++;
        if (entry.seq() != lastSeq + 1) {
            find(entry.seq(), "Entries are missing between " + lastSeq + " and " + entry.seq() + ".");
        }
        if (!matches(entry, mac)) {
            find(entry.seq(), "Entry " + entry.seq() + " was altered, or is not where it was written.");
        }
        for (Checkpoint checkpoint : expected.getOrDefault(entry.seq(), List.of())) {
            if (!Hashes.same(checkpoint.lastMac(), mac)) {
                find(entry.seq(), "Entry " + entry.seq() + " is another one than its checkpoint saw.");
            }
        }
        lastSeq = entry.seq();
        lastMac = mac;
    }

    private boolean matches(AuditRecord entry, byte[] mac) {
        try {
            return Hashes.same(chain.entryMac(entry, lastMac), mac);
        } catch (KeyMissing e) {
            return false;
        }
    }

    private void readHead(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select entries, last_mac, key_id, mac from audit_head where id = " + AuditHead.ID)) {
            if (!rows.next()) {
                find(0, "The head of the log is missing.");
                return;
            }
            long counted = rows.getLong("entries");
            if (counted != lastSeq || !Hashes.same(rows.getBytes("last_mac"), lastMac)) {
                find(
                        0,
                        "The log ends at " + lastSeq + ", its head says " + counted
                                + ": its end was cut off or replaced.");
            }
            if (!isGenuineHead(rows, counted)) {
                find(0, "The head of the log was altered.");
            }
        }
    }

    /** The head of an empty log is made by the migration, before there is a key. */
    private boolean isGenuineHead(ResultSet rows, long counted) throws SQLException {
        int keyId = rows.getInt("key_id");
        if (counted == 0 && keyId == 0) {
            return entries == 0;
        }
        try {
            return Hashes.same(chain.headMac(keyId, counted, rows.getBytes("last_mac")), rows.getBytes("mac"));
        } catch (KeyMissing e) {
            return false;
        }
    }

    private static AuditRecord entry(ResultSet rows) throws SQLException {
        return new AuditRecord(
                rows.getLong("seq"),
                rows.getObject("happened_on", LocalDate.class),
                rows.getString("kind"),
                uuid(rows.getString("actor")),
                uuid(rows.getString("subject")),
                rows.getString("detail"),
                rows.getInt("key_id"));
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }

    private void find(long seq, String message) {
        findings.add(new AuditFinding(seq, message));
    }
}
