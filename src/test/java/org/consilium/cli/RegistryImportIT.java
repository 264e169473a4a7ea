package org.consilium.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.consilium.cli.synthetic.SyntheticNppes;
import org.consilium.launch.DatabaseLogin;
import org.consilium.testing.Eventually;
import org.consilium.testing.Forum;
import org.consilium.testing.TestDatabase;
import org.consilium.testing.TestDirectories;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Imports from the command line, into a database of their own. */
class RegistryImportIT {
    private static final int ROWS = 200_000;
    private static final long HEAP_MEGABYTES = 160;
    private static final String ALL =
            "select concat(count(*), '/', coalesce(sum(crc32(concat_ws('|', identifier, family_name,"
                    + " given_name, middle_name, other_family_name, credential, profession, codes, region, town, status,"
                    + " status_since))), 0)) from registry_entry";

    private static DatabaseLogin database;
    private static Path directory;
    private static Operator operator;
    private static Forum rows;

    @BeforeAll
    static void migrate() throws SQLException {
        database = TestDatabase.another("registries");
        directory = TestDirectories.fresh("registries");
        operator = new Operator(database, directory);
        rows = new Forum(database::connect);
        new Migrations(database.dataSource()).apply();
    }

    @BeforeEach
    void empty() throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("update registry set last_full_run = null");
            statement.execute("delete from registry_import");
            statement.execute("truncate registry_entry");
        }
    }

    @Test
    void doneTwiceItChangesNothing() {
        Path file = file("twice", 1_000);

        assertThat(imported(file)).isEqualTo(new Operator.Outcome(0, ""));
        String once = rows.text(ALL);
        assertThat(rows.count("select count(*) from registry_entry")).isBetween(850L, 990L);
        assertThat(imported(file)).isEqualTo(new Operator.Outcome(0, ""));

        assertThat(rows.text(ALL)).isEqualTo(once);
        assertThat(rows.texts("select concat(state, rows_read, rows_rejected, entries_gone) from registry_import"))
                .containsExactly("done100000", "done100000");
    }

    @Test
    void aDryRunCountsAndWritesNoEntry() {
        assertThat(imported(file("dry", 1_000), "--dry-run")).isEqualTo(new Operator.Outcome(0, ""));

        assertThat(rows.count("select count(*) from registry_entry")).isZero();
        assertThat(rows.count("select rows_read from registry_import")).isEqualTo(1_000);
        assertThat(rows.count("select rows_written from registry_import")).isPositive();
        assertThat(rows.count("select count(*) from registry where last_full_run is not null"))
                .isZero();
    }

    @Test
    void aFileThatIsNotWhatItClaimsIsRefusedInOneLineAndWritesNothing() throws IOException {
        Path other = Files.writeString(directory.resolve("other.csv"), "a,b,c\n1,2,3\n");

        Operator.Outcome outcome = imported(other);

        assertThat(outcome.code()).isOne();
        assertThat(outcome.complaint().lines()).hasSize(1);
        assertThat(outcome.complaint()).contains("column \"NPI\"");
        assertThat(rows.count("select count(*) from registry_entry")).isZero();
        assertThat(rows.text("select state from registry_import")).isEqualTo("refused");
        assertThat(imported(directory.resolve("nowhere.csv")).complaint()).contains("There is no file");
        assertThat(operator.run("registry import", "--register", "nobody", "--file", other.toString())
                        .complaint())
                .isEqualTo("There is no register of that name.");
    }

    @Test
    void linesThatCannotBeTakenAreCountedAndTheFirstThousandKeptWithoutTheirContent() throws IOException {
        List<String> lines = Files.readAllLines(file("rejected", 2_500));
        String wrong = lines.stream()
                .skip(1_001)
                .map(line -> line.replaceFirst("^\"2[0-9]{9}\",\"1\"", "\"2999999999\",\"1\""))
                .collect(Collectors.joining("\n"));
        Path file = Files.writeString(
                directory.resolve("wrong.csv"), String.join("\n", lines.subList(0, 1_001)) + "\n" + wrong + "\n");

        assertThat(imported(file).code()).isZero();

        long rejected = rows.count("select rows_rejected from registry_import");
        assertThat(rejected).isGreaterThan(1_200);
        assertThat(rows.count("select count(*) from registry_rejection")).isEqualTo(1_000);
        assertThat(rows.count("select min(line) from registry_rejection")).isGreaterThan(1_001);
        assertThat(rows.texts("select distinct reason from registry_rejection"))
                .containsExactly("The check digit does not fit: one of the characters is mistyped.");
    }

    @Test
    void killedInTheMiddleItGoesOnWhereItWasAndEndsAsIfNothingHadHappened() throws Exception {
        Path file = file("killed", ROWS);
        Process process = started(file);
        Eventually.holds(
                "some batches are in",
                () -> rows.count("select count(*) from registry_import where rows_read > 0") == 1);
        process.destroyForcibly().waitFor();
        Eventually.holds(
                "the database is through with the batch that it was at",
                () -> rows.count("select is_free_lock(concat(database(), '.registry.nppes'))") == 1);
        long begun = rows.count("select rows_read from registry_import");
        assertThat(begun).isBetween(1L, ROWS - 1L);
        assertThat(rows.text("select state from registry_import")).isEqualTo("running");

        assertThat(imported(file("another", 10), "--resume").complaint()).contains("another file");
        rows.run("update registry_import set state = 'running', ended_at = null, remark = null");
        assertThat(Files.size(file)).as("more than the memory of the program").isGreaterThan(HEAP_MEGABYTES << 20);
        assertThat(started(file, "--resume").waitFor()).isZero();

        String resumed = rows.text(ALL);
        assertThat(rows.count("select count(*) from registry_import")).isOne();
        assertThat(rows.count("select rows_read from registry_import")).isEqualTo(ROWS);
        assertThat(rows.count("select rows_written from registry_import"))
                .isEqualTo(rows.count("select count(*) from registry_entry"));
        empty();
        imported(file);
        assertThat(rows.text(ALL)).isEqualTo(resumed);
        assertThat(imported(file, "--resume").complaint()).contains("No import of this register was broken off");
    }

    @Test
    void whoIsMissingFromALaterWholeFileIsGoneUnlessTooManyAre() throws IOException {
        List<String> lines = Files.readAllLines(file("whole", 1_000));
        imported(file("whole-again", 1_000));
        String missing = lines.get(500).substring(1, 11);
        String mark = "select if(e.last_run < r.last_full_run, 'gone', 'there') from registry_entry e"
                + " join registry r on r.name = e.registry where e.identifier = ?";

        Path changes = part("changes", lines, 0, 10);
        assertThat(imported(changes, "--changes").complaint()).isEmpty();
        assertThat(rows.text(mark, missing)).isEqualTo("there");

        Operator.Outcome cut = imported(part("cut", lines, 0, 400));
        assertThat(cut.code()).isZero();
        assertThat(cut.complaint()).contains("too many to be believed");
        assertThat(rows.text(mark, missing)).isEqualTo("there");

        assertThat(imported(part("less", lines, 0, 1_000 - 100, 500))).isEqualTo(new Operator.Outcome(0, ""));
        assertThat(rows.text(mark, missing)).isEqualTo("gone");

        assertThat(imported(part("accepted", lines, 0, 400), "--accept-missing"))
                .isEqualTo(new Operator.Outcome(0, ""));
        assertThat(rows.count("select entries_gone from registry_import order by number desc limit 1"))
                .isGreaterThan(300);
    }

    @Test
    void twoImportsOfARegisterDoNotRunAtOnce() throws SQLException {
        try (Connection other = database.connect();
                Statement statement = other.createStatement()) {
            statement.execute("select get_lock(concat(database(), '.registry.nppes'), 0)");
            assertThat(imported(file("busy", 10)))
                    .isEqualTo(new Operator.Outcome(3, "Another import of this register is under way."));
        }
    }

    @Test
    void aPackedFileThatIsCutOffFailsAndKeepsWhatWasRead() throws IOException {
        Path packed = directory.resolve("cut.csv.gz");
        Files.deleteIfExists(packed);
        operator(List.of("registry", "generate", "--rows", "30000", "--out", packed.toString()));
        byte[] whole = Files.readAllBytes(packed);
        Files.write(packed, Arrays.copyOf(whole, whole.length * 9 / 10));

        Operator.Outcome outcome = imported(packed);

        assertThat(outcome.code()).isOne();
        assertThat(outcome.complaint()).contains("damaged or cut off");
        assertThat(rows.text("select state from registry_import")).isEqualTo("failed");
        assertThat(rows.count("select count(*) from registry where last_full_run is not null"))
                .isZero();
    }

    private static Operator.Outcome imported(Path file, String... more) {
        List<String> all = new ArrayList<>(List.of("--register", "nppes", "--file", file.toString()));
        all.addAll(List.of(more));
        return operator.run("registry import", all.toArray(String[]::new));
    }

    private static void operator(List<String> command) {
        assertThat(Consilium.commandLine().execute(command.toArray(String[]::new)))
                .isZero();
    }

    private static Path file(String name, int count) {
        Path file = directory.resolve(name + ".csv");
        try (BufferedWriter out = Files.newBufferedWriter(file, UTF_8)) {
            new SyntheticNppes(out, 7).write(count);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The header and some lines, without one of them. */
    private static Path part(String name, List<String> lines, int from, int to, int... without) throws IOException {
        StringBuilder content = new StringBuilder(lines.get(0)).append('\n');
        for (int i = from + 1; i <= to; i++) {
            int line = i;
            if (Arrays.stream(without).noneMatch(left -> left == line)) {
                content.append(lines.get(i)).append('\n');
            }
        }
        return Files.writeString(directory.resolve(name + ".csv"), content.toString());
    }

    /** The command in a process of its own. */
    private static Process started(Path file, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + HEAP_MEGABYTES + "m"));
        command.addAll(TestServer.OPTIONS);
        command.addAll(List.of(
                "-classpath",
                System.getProperty("java.class.path"),
                Consilium.class.getName(),
                "registry",
                "import",
                "--register",
                "nppes",
                "--file",
                file.toString()));
        command.addAll(List.of(more));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("killed.log").toFile());
        builder.environment()
                .putAll(Map.of(
                        "CONSILIUM_DB_URL", database.url(),
                        "CONSILIUM_DB_USER", database.user(),
                        "CONSILIUM_DB_PASSWORD", database.password()));
        return builder.start();
    }
}
