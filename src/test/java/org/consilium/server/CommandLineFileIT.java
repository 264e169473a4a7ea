package org.consilium.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.consilium.launch.DatabaseLogin;
import org.consilium.testing.TestDatabase;
import org.consilium.testing.TestDirectories;
import org.consilium.testing.TestServer;
import org.junit.jupiter.api.Test;

/** The command line as it is shipped: one file, run by any Java. */
class CommandLineFileIT {

    @Test
    void itSaysWhatItCanDo() throws IOException, InterruptedException {
        assertThat(run(Map.of(), "--help")).contains("migrate").contains("backup");
    }

    @Test
    void itBringsItsDriverAndTheMigrations() throws IOException, InterruptedException {
        DatabaseLogin owner = TestDatabase.owner();
        Map<String, String> environment = Map.of(
                "CONSILIUM_DB_URL", owner.url(),
                "CONSILIUM_DB_USER", owner.user(),
                "CONSILIUM_DB_PASSWORD", owner.password());
        run(environment, "migrate");
    }

    @Test
    void itBringsAllThatASiteNeedsBeforeItsFirstStart() throws IOException, InterruptedException {
        DatabaseLogin owner = TestDatabase.another("file");
        Path directory = TestDirectories.fresh("file");
        Files.writeString(directory.resolve("password"), "seven kettles over the moon\n");
        Map<String, String> environment = Map.of(
                "CONSILIUM_DB_URL", owner.url(),
                "CONSILIUM_DB_USER", owner.user(),
                "CONSILIUM_DB_PASSWORD", owner.password(),
                "CONSILIUM_KEYSTORE_PATH", directory.resolve("keystore").toString(),
                "CONSILIUM_KEYSTORE_PASSWORD", "correct horse battery staple",
                "CONSILIUM_AUDIT_CHECKPOINTS", directory.resolve("checkpoints").toString(),
                "CONSILIUM_DATA_DIRECTORY", directory.toString());

        run(environment, "migrate");
        run(environment, "keys", "init");
        run(
                environment,
                "create-admin",
                "--email",
                "ada@forum.example",
                "--password-file",
                directory.resolve("password").toString());

        assertThat(run(environment, "audit", "verify")).contains("1 entries").contains("intact");
        assertThat(run(
                        environment,
                        "backup",
                        "--to",
                        directory.resolve("backup.zip").toString()))
                .contains("Backed up");
    }

    @Test
    void itSaysWhatIdentifiesAPatient() throws IOException, InterruptedException {
        Process process =
                process(Map.of(), "deidentify").redirectErrorStream(false).start();
        try (OutputStream documents = process.getOutputStream()) {
            documents.write("{\"id\":\"a\",\"text\":\"Mr Parkinson, NHS 943 476 5919\"}\nnonsense\n".getBytes(UTF_8));
        }
        List<String> answers = new String(process.getInputStream().readAllBytes(), UTF_8)
                .lines()
                .toList();
        assertThat(new String(process.getErrorStream().readAllBytes(), UTF_8)).contains("Line 2");
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(answers).hasSize(2);
        assertThat(answers.get(0)).contains("\"type\":\"NAME\"", "\"type\":\"NATIONAL_ID\"", "\"start\":3");
        assertThat(answers.get(1)).startsWith("{\"id\":null");
    }

    private static String run(Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        Process process = process(environment, command).start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    private static ProcessBuilder process(Map<String, String> environment, String... command) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path file = TestDirectories.target().resolve("consilium-cli.jar");
        List<String> line = new ArrayList<>(List.of(java.toString()));
        line.addAll(TestServer.OPTIONS);
        line.addAll(List.of("-jar", file.toString()));
        line.addAll(List.of(command));
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder;
    }
}
