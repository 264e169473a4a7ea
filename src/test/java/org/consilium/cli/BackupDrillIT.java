package org.consilium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.consilium.cli.backup.BackupWriter;
import org.consilium.launch.DatabaseLogin;
import org.consilium.testing.Answer;
import org.consilium.testing.Api;
import org.consilium.testing.Applications;
import org.consilium.testing.Forum;
import org.consilium.testing.Person;
import org.consilium.testing.Places;
import org.consilium.testing.Png;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestDatabase;
import org.consilium.testing.TestDirectories;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@ServerTest
@DisplayName("S36 a backup can be restored")
@Isolated("what it backs up must not change meanwhile")
class BackupDrillIT {
    private static final Path DIRECTORY = TestDirectories.fresh("drill");
    private static final Path BACKUP = DIRECTORY.resolve("backup.zip");
    private static final Path CHECKPOINTS = DIRECTORY.resolve("checkpoints.txt");
    private static final Map<String, Long> BEFORE = new TreeMap<>();
    private static final Map<String, Long> UNCHANGED = new TreeMap<>();

    private static Person ana;
    private static String busyThread;

    @BeforeAll
    static void aBackupOfASiteWithContent() throws IOException, SQLException {
        Forum forum = TestServer.forum();
        Places places = new Places(forum);
        ana = forum.member("Ana \uD83E\uDE7A Müller");
        Answer uploaded = Api.anonymous()
                .as(ana)
                .send("POST", "/images", "image/png", BodyPublishers.ofByteArray(Png.of(20, 10)));
        assertThat(uploaded).hasStatus(201);
        String thread = places.threadWith(
                ana,
                places.board(),
                "Look, \"quoted\" \\ and 心電図:\n\n"
                        + uploaded.json().path("markdown").asText());
        String first = Places.firstPost(ana, thread);
        assertThat(Api.anonymous().as(forum.member("Ben")).put(first + "/helpful"))
                .hasStatus(200);
        Person nia = forum.applicant("Nia");
        Applications.begun(forum, nia);
        assertThat(Api.anonymous()
                        .as(nia)
                        .send(
                                "POST",
                                "/me/application/evidence",
                                "image/png",
                                BodyPublishers.ofByteArray(Png.of(20, 10))))
                .hasStatus(201);
        busyThread = places.threadWith(ana, places.board(), "A busy place");
        Files.copy(TestServer.checkpoints(), CHECKPOINTS);
        BEFORE.putAll(checksums(TestDatabase.owner()));

        Operator.Outcome outcome = operator(TestDatabase.application()).backup(TestServer.data(), BACKUP);

        assertThat(outcome).isEqualTo(new Operator.Outcome(0, ""));
        Map<String, Long> after = checksums(TestDatabase.owner());
        BEFORE.forEach((table, checksum) -> {
            if (checksum.equals(after.get(table))) {
                UNCHANGED.put(table, checksum);
            }
        });
    }

    @Test
    void everyTableIsRestoredRowForRow() throws SQLException {
        DatabaseLogin restored = restored("rows", DIRECTORY.resolve("rows"));

        assertThat(UNCHANGED)
                .as("tables that nobody wrote meanwhile")
                .containsKeys(
                        "member", "role_grant", "board", "discussion_thread", "post", "audit_entry", "audit_head");
        assertThat(checksums(restored)).containsAllEntriesOf(UNCHANGED).hasSameSizeAs(BEFORE);
    }

    @Test
    @DisplayName("S21 documents that prove a licence are in no backup")
    void documentsAreInNoBackup() throws IOException {
        try (ZipFile archive = new ZipFile(BACKUP.toFile())) {
            assertThat(archive.stream().map(ZipEntry::getName))
                    .anyMatch(name -> name.startsWith("files/uploads/images/"))
                    .noneMatch(name -> name.startsWith("files/uploads/documents/"));
        }
    }

    @Test
    void aSecondBackupOfWhatWasRestoredGivesTheSameOnceMore() throws SQLException {
        Path data = DIRECTORY.resolve("first");
        DatabaseLogin first = restored("first", data);
        Path second = DIRECTORY.resolve("second.zip");
        assertThat(operator(first).backup(data, second).code()).isZero();
        DatabaseLogin again = TestDatabase.another("again");

        assertThat(restore(again, second, DIRECTORY.resolve("again")).code()).isZero();

        assertThat(checksums(again)).isEqualTo(checksums(first));
    }

    @Test
    @DisplayName("S36, S24 the audit log that was restored is intact")
    void theAuditLogThatWasRestoredIsIntact() {
        DatabaseLogin restored = restored("audit", DIRECTORY.resolve("audit"));

        assertThat(operator(restored)
                        .run(
                                "audit verify",
                                "--keystore",
                                TestServer.keystore().toString(),
                                "--keystore-password-file",
                                TestServer.keystorePassword().toString(),
                                "--checkpoints",
                                CHECKPOINTS.toString()))
                .isEqualTo(new Operator.Outcome(0, ""));
    }

    @Test
    void aBackupWhileMembersWriteIsOneConsistentSnapshot() throws Exception {
        Path archive = DIRECTORY.resolve("busy.zip");
        Api member = Api.anonymous().as(ana);
        try (Connection connection = TestDatabase.application().connect();
                OutputStream out = new Interrupted(Files.newOutputStream(archive), () -> assertThat(
                                member.post(busyThread + "/posts", Map.of("body", "Meanwhile")))
                        .hasStatus(201))) {
            new BackupWriter(connection, TestServer.data()).write(out, Instant.now());
        }
        DatabaseLogin restored = TestDatabase.another("busy");
        assertThat(restore(restored, archive, DIRECTORY.resolve("busy")).code()).isZero();

        Forum there = new Forum(restored::connect);
        assertThat(there.count("select count(*) from discussion_thread t where posts <>"
                        + " (select count(*) from post p where p.thread_id = t.id)"))
                .as("threads that know another number of posts than there are")
                .isZero();
        assertThat(there.count("select count(*) from discussion_thread t where seq <>"
                        + " (select max(seq) from thread_change c where c.thread_id = t.id)"))
                .as("threads that know another number of changes than there are")
                .isZero();
        String meanwhile = "select count(*) from post where body = 'Meanwhile'";
        assertThat(TestServer.forum().count(meanwhile)).isEqualTo(Interrupted.TIMES);
        assertThat(there.count(meanwhile)).isZero();
    }

    @Test
    void aDamagedArchiveIsRefusedBeforeAnythingIsWritten() throws IOException, SQLException {
        byte[] whole = Files.readAllBytes(BACKUP);
        Path damaged = DIRECTORY.resolve("damaged.zip");
        DatabaseLogin empty = TestDatabase.another("damaged");

        Files.write(damaged, java.util.Arrays.copyOf(whole, whole.length / 2));
        assertRefused(empty, damaged, "no complete backup");
        for (int position : new int[] {whole.length / 4, whole.length / 2}) {
            byte[] flipped = whole.clone();
            for (int i = 0; i < 256; i++) {
                flipped[position + i] ^= 0x10;
            }
            Files.write(damaged, flipped);
            assertRefused(empty, damaged, "damaged or changed");
        }

        assertThat(checksums(empty)).isEmpty();
        assertThat(DIRECTORY.resolve("refused")).doesNotExist();
    }

    @Test
    void anArchiveInWhichARowWasChangedIsRefused() throws IOException {
        Path changed = DIRECTORY.resolve("changed.zip");
        Files.copy(BACKUP, changed);
        try (var zip = java.nio.file.FileSystems.newFileSystem(changed)) {
            Path table = zip.getPath("tables/post.jsonl");
            Files.writeString(table, Files.readString(table).replace("Look, ", "Look! "));
        }

        assertRefused(TestDatabase.another("changed"), changed, "damaged or changed");
    }

    @Test
    void aDatabaseOrADirectoryWithContentIsNotWrittenOver() throws IOException, SQLException {
        Path data = DIRECTORY.resolve("taken");
        DatabaseLogin restored = restored("taken", data);
        Map<String, Long> before = checksums(restored);

        assertThat(restore(restored, BACKUP, DIRECTORY.resolve("refused")).complaint())
                .contains("The database is not empty");
        assertThat(restore(TestDatabase.another("vacant"), BACKUP, data).complaint())
                .contains("The data directory holds uploads");
        assertThat(checksums(restored)).isEqualTo(before);
    }

    @Test
    void anEarlierBackupIsNotWrittenOver() throws IOException {
        byte[] before = Files.readAllBytes(BACKUP);

        Operator.Outcome outcome = operator(TestDatabase.application()).backup(TestServer.data(), BACKUP);

        assertThat(outcome.code()).isOne();
        assertThat(outcome.complaint()).contains("exists already");
        assertThat(Files.readAllBytes(BACKUP)).isEqualTo(before);
    }

    private static void assertRefused(DatabaseLogin empty, Path archive, String reason) {
        Operator.Outcome outcome = restore(empty, archive, DIRECTORY.resolve("refused"));
        assertThat(outcome.code()).isOne();
        assertThat(outcome.complaint()).contains(reason);
    }

    private static DatabaseLogin restored(String name, Path data) {
        DatabaseLogin database = TestDatabase.another(name);
        assertThat(restore(database, BACKUP, data)).isEqualTo(new Operator.Outcome(0, ""));
        return database;
    }

    private static Operator.Outcome restore(DatabaseLogin into, Path archive, Path data) {
        return operator(into).restore(archive, data);
    }

    private static Operator operator(DatabaseLogin database) {
        return new Operator(database, DIRECTORY);
    }

    /** What the database itself makes of each table's rows, whatever their order. */
    private static Map<String, Long> checksums(DatabaseLogin database) throws SQLException {
        Map<String, Long> checksums = new TreeMap<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            List<String> tables = new java.util.ArrayList<>();
            try (ResultSet names = statement.executeQuery("select table_name from information_schema.tables"
                    + " where table_schema = database() and table_name <> 'flyway_schema_history'")) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet row = statement.executeQuery("checksum table " + table + " extended")) {
                    row.next();
                    checksums.put(table, row.getLong(2));
                }
            }
        }
        return checksums;
    }

    /** Somebody writes a post at the archive's beginning and several times while it grows. */
    private static final class Interrupted extends FilterOutputStream {
        static final int TIMES = 8;
        private static final int EVERY = 4096;

        private final Runnable write;
        private long written;
        private int interruptions;

        Interrupted(OutputStream out, Runnable write) {
            super(out);
            this.write = write;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
            written += length;
            if (interruptions < TIMES && written > (long) interruptions * EVERY) {
                interruptions++;
                write.run();
            }
        }
    }
}
