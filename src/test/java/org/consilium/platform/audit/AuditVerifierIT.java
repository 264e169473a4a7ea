package org.consilium.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.consilium.platform.crypto.KeyNames;
import org.consilium.platform.crypto.Keystore;
import org.consilium.platform.crypto.KeystoreFile;
import org.consilium.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tampers with tables of the real shape on the real database. */
@DisplayName("S24 any altered, dropped, reordered or cut-off audit entry is found")
class AuditVerifierIT {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final char[] PASSWORD = "correct horse battery staple".toCharArray();
    private static final int ENTRIES = 10;

    // Making and opening a keystore is slow on purpose: most tests do with one.
    private static Path sharedKeys;
    private static Keystore sharedKeystore;

    private final String schema = "consilium_audit_" + COUNT.incrementAndGet();
    private Keystore keystore;
    private Path checkpoints;
    private Connection database;

    @BeforeAll
    static void aKeystore(@TempDir Path shared) {
        sharedKeys = shared.resolve("keys.p12");
        KeystoreFile.create(sharedKeys, PASSWORD);
        sharedKeystore = KeystoreFile.open(sharedKeys, PASSWORD);
    }

    @BeforeEach
    void aLogOfTenEntries(@TempDir Path directory) throws SQLException {
        keystore = sharedKeystore;
        checkpoints = directory.resolve("checkpoints.txt");
        database = TestDatabase.owner().connect();
        run("create database " + schema);
        database.setCatalog(schema);
        run("create table audit_entry like consilium.audit_entry");
        run("create table audit_head like consilium.audit_head");
        run("insert into audit_head (id, entries, last_mac, key_id, mac)"
                + " values (1, 0, repeat(x'00', 32), 0, repeat(x'00', 32))");
        write(1, ENTRIES, AuditChain.START);
    }

    @AfterEach
    void drop() throws SQLException {
        database.setAutoCommit(true);
        run("drop database " + schema);
        database.close();
    }

    @Test
    void aLogAsItWasWrittenIsIntact() throws SQLException {
        AuditReport report = verify();

        assertThat(report.findings()).isEmpty();
        assertThat(report.entries()).isEqualTo(ENTRIES);
    }

    @Test
    void anEmptyLogIsIntact() throws SQLException {
        run("delete from audit_entry");
        run("update audit_head set entries = 0, last_mac = repeat(x'00', 32), key_id = 0, mac = repeat(x'00', 32)");

        assertThat(verify().intact()).isTrue();
    }

    @Test
    void eachAlteredFieldIsFound() throws SQLException {
        List<String> changes = List.of(
                "happened_on = date_add(happened_on, interval 1 day)",
                "kind = 'role-revoked'",
                "actor = null",
                "subject = '00000000-0000-7000-8000-000000000000'",
                "detail = '{\"role\":\"administrator\"}'",
                "mac = reverse(mac)");
        for (int i = 0; i < changes.size(); i++) {
            long seq = i + 2L;
            run("update audit_entry set " + changes.get(i) + " where seq = " + seq);
            assertThat(verify().findings())
                    .as(changes.get(i))
                    .extracting(AuditFinding::seq)
                    .contains(seq);
        }
    }

    @Test
    void aDroppedEntryIsFound() throws SQLException {
        run("delete from audit_entry where seq = 4");

        assertThat(verify().findings()).extracting(AuditFinding::seq).contains(5L);
    }

    @Test
    void aDroppedFirstEntryIsFound() throws SQLException {
        run("delete from audit_entry where seq = 1");

        assertThat(verify().findings()).extracting(AuditFinding::seq).contains(2L);
    }

    @Test
    void aDroppedEntryIsFoundEvenIfTheRestIsNumberedAnew() throws SQLException {
        run("delete from audit_entry where seq = 4");
        run("update audit_entry set seq = seq - 1 where seq > 4 order by seq");

        assertThat(verify().findings()).extracting(AuditFinding::seq).contains(4L);
    }

    @Test
    void entriesInAnotherOrderAreFound() throws SQLException {
        run("update audit_entry set seq = 99 where seq = 3");
        run("update audit_entry set seq = 3 where seq = 4");
        run("update audit_entry set seq = 4 where seq = 99");

        assertThat(verify().findings()).extracting(AuditFinding::seq).contains(3L, 4L);
    }

    @Test
    void aCutOffEndIsFound() throws SQLException {
        run("delete from audit_entry where seq > 8");

        assertThat(verify().findings()).extracting(AuditFinding::message).anyMatch(text -> text.contains("cut off"));
    }

    @Test
    void aCutOffEndIsFoundEvenIfTheHeadIsMadeToFit() throws SQLException {
        run("delete from audit_entry where seq > 8");
        run("update audit_head set entries = 8, last_mac = (select mac from audit_entry where seq = 8)");

        assertThat(verify().findings()).extracting(AuditFinding::message).contains("The head of the log was altered.");
    }

    @Test
    void anEmptiedLogIsFound() throws SQLException {
        run("delete from audit_entry");

        assertThat(verify().intact()).isFalse();
    }

    @Test
    void aMissingHeadIsFound() throws SQLException {
        run("delete from audit_head");

        assertThat(verify().findings()).extracting(AuditFinding::message).contains("The head of the log is missing.");
    }

    @Test
    void anAddedEntryWithoutTheKeyIsFound() throws SQLException {
        run("insert into audit_entry select 11, happened_on, kind, actor, subject, detail, key_id, mac"
                + " from audit_entry where seq = 10");

        assertThat(verify().findings()).extracting(AuditFinding::seq).contains(11L);
    }

    @Test
    void anOlderStateOfTheWholeLogIsFoundByTheCheckpoints() throws SQLException {
        byte[] last = macOf(ENTRIES);
        checkpoint(ENTRIES, last);
        run("delete from audit_entry where seq > 5");
        head(5, macOf(5));

        assertThat(verify().findings())
                .extracting(AuditFinding::message)
                .containsExactly("A checkpoint saw 10 entries, the log ends at 5.");
    }

    @Test
    void aLogWrittenAnewWithTheStolenKeyIsFoundByTheCheckpoints() throws SQLException {
        checkpoint(ENTRIES, macOf(ENTRIES));
        run("delete from audit_entry");
        write(2, ENTRIES + 1, AuditChain.START);
        run("update audit_entry set seq = seq - 1 order by seq");

        assertThat(verify().intact()).isFalse();
    }

    @Test
    void alteredAndDroppedCheckpointsAreFound() throws SQLException, IOException {
        checkpoint(3, macOf(3));
        checkpoint(6, macOf(6));
        checkpoint(ENTRIES, macOf(ENTRIES));
        assertThat(verify().findings()).isEmpty();

        List<String> lines = Files.readAllLines(checkpoints);
        Files.write(checkpoints, List.of(lines.get(0), lines.get(2)));
        assertThat(verify().findings()).hasSize(1);

        Files.write(checkpoints, List.of(lines.get(0), lines.get(1).replaceFirst("^6", "7"), lines.get(2)));
        assertThat(verify().intact()).isFalse();

        Files.write(checkpoints, Collections.nCopies(1, "not a checkpoint"));
        assertThat(verify().intact()).isFalse();
    }

    @Test
    void afterRotationOldAndNewEntriesAreVerified(@TempDir Path directory) throws SQLException, IOException {
        Path keys = Files.copy(sharedKeys, directory.resolve("rotated.p12"));
        KeystoreFile.rotate(keys, PASSWORD, KeyNames.AUDIT);
        keystore = KeystoreFile.open(keys, PASSWORD);
        write(ENTRIES + 1, ENTRIES + 3, macOf(ENTRIES));

        AuditReport report = verify();

        assertThat(report.findings()).isEmpty();
        assertThat(report.entries()).isEqualTo(ENTRIES + 3);
    }

    @Test
    void withAnotherKeystoreNothingIsProven(@TempDir Path directory) throws SQLException {
        Path keys = directory.resolve("another.p12");
        KeystoreFile.create(keys, PASSWORD);
        keystore = KeystoreFile.open(keys, PASSWORD);

        assertThat(verify().findings()).hasSizeGreaterThanOrEqualTo(ENTRIES);
    }

    private AuditReport verify() throws SQLException {
        AuditReport report = new AuditVerifier(keystore, checkpoints).verify(database);
        database.setAutoCommit(true);
        return report;
    }

    private void write(long from, long to, byte[] previous) throws SQLException {
        AuditChain chain = new AuditChain(keystore);
        byte[] mac = previous;
        for (long seq = from; seq <= to; seq++) {
            AuditRecord entry = new AuditRecord(
                    seq,
                    LocalDate.of(2026, 3, 1),
                    "role-granted",
                    new UUID(1, seq),
                    new UUID(2, seq),
                    "{\"role\":\"moderator\"}",
                    chain.currentKey());
            mac = chain.entryMac(entry, mac);
            insert(entry, mac);
        }
        head(to, mac);
    }

    private void insert(AuditRecord entry, byte[] mac) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement("insert into audit_entry values (?,?,?,?,?,?,?,?)")) {
            insert.setLong(1, entry.seq());
            insert.setObject(2, entry.happenedOn());
            insert.setString(3, entry.kind());
            insert.setString(4, String.valueOf(entry.actor()));
            insert.setString(5, String.valueOf(entry.subject()));
            insert.setString(6, entry.detail());
            insert.setInt(7, entry.keyId());
            insert.setBytes(8, mac);
            insert.executeUpdate();
        }
    }

    private void head(long entries, byte[] lastMac) throws SQLException {
        AuditChain chain = new AuditChain(keystore);
        try (PreparedStatement update =
                database.prepareStatement("update audit_head set entries = ?, last_mac = ?, key_id = ?, mac = ?")) {
            update.setLong(1, entries);
            update.setBytes(2, lastMac);
            update.setInt(3, chain.currentKey());
            update.setBytes(4, chain.headMac(chain.currentKey(), entries, lastMac));
            update.executeUpdate();
        }
    }

    private byte[] macOf(long seq) throws SQLException {
        try (Statement statement = database.createStatement();
                var row = statement.executeQuery("select mac from audit_entry where seq = " + seq)) {
            row.next();
            return row.getBytes(1);
        }
    }

    private void checkpoint(long entries, byte[] lastMac) {
        new CheckpointFile(checkpoints, keystore).append(entries, lastMac);
    }

    private void run(String statement) throws SQLException {
        try (Statement jdbc = database.createStatement()) {
            jdbc.execute(statement);
        }
    }
}
