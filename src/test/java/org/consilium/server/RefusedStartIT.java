package org.consilium.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.consilium.launch.CannotStart;
import org.consilium.launch.DatabaseLogin;
import org.consilium.launch.Ports;
import org.consilium.launch.WildFlyServer;
import org.consilium.testing.OwnServer;
import org.consilium.testing.TestDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A server that must not start says in a line of its log, for each mistake, what to do. */
@Order(1)
class RefusedStartIT {
    private static final DatabaseLogin OWNER = TestDatabase.another("refused");
    private static final DatabaseLogin APPLICATION = TestDatabase.application().onDatabase("consilium_refused");

    @Test
    @DisplayName("S32, S14 unsafe settings of server and database, each told")
    void everyMistakeOfAProductionServerIsTold() {
        DatabaseLogin losesUpdates = new DatabaseLogin(
                OWNER.url() + "?sessionVariables=innodb_snapshot_isolation=OFF", OWNER.user(), OWNER.password());
        OwnServer settings = new OwnServer("refused-mistakes")
                .on(losesUpdates)
                .with("CONSILIUM_DEMO", "false")
                .with("CONSILIUM_OVERLOAD_CONCURRENT", "0")
                .with("CONSILIUM_MIAL_HOST", "mail.example")
                .without("CONSILIUM_KEYSTORE_PATH");

        assertThat(refusal(settings))
                .contains(
                        "Consilium does not start: consilium.keystore.path is not set",
                        "Consilium does not start: consilium.mail.host is not set",
                        "Consilium does not start: consilium.overload.concurrent is 0: set it to 1 or more.",
                        "set innodb_snapshot_isolation=ON.",
                        "consilium-cli migrate",
                        "The application's database user may do too much",
                        "There is no setting CONSILIUM_MIAL_HOST: it changes nothing.")
                .doesNotContain(OWNER.password());
    }

    @Test
    void aValueThatCannotBeReadEndsTheServer() throws IOException, InterruptedException {
        OwnServer settings = new OwnServer("refused-values")
                .on(APPLICATION)
                .with("CONSILIUM_JOBS_WORKERS", "many")
                .with("CONSILIUM_JOBS_POLL", "2 seconds")
                .with("CONSILIUM_DATABASE_REPLICATION", "ja")
                .with("CONSILIUM_MAIL_STARTTLS", "perhaps");

        assertThat(settings.startInVain()).isEqualTo(78);
        assertThat(console(settings))
                .contains(
                        "Consilium does not start: consilium.jobs.workers is \"many\": set it to a whole number.",
                        "Consilium does not start: consilium.jobs.poll is \"2 seconds\": set it to a duration such as PT2S.",
                        "Consilium does not start: consilium.database.replication is \"ja\": set it to true or false.",
                        "Consilium does not start: consilium.mail.starttls is \"perhaps\": set it to one of required, offered, never.");
    }

    @Test
    void aDatabaseThatCannotBeReached() {
        DatabaseLogin nowhere = new DatabaseLogin(
                "jdbc:mariadb://127.0.0.1:" + Ports.free() + "/consilium", APPLICATION.user(), APPLICATION.password());

        assertThat(refusal(new OwnServer("refused-database").on(nowhere)))
                .contains("Consilium does not start: The database cannot be reached: check CONSILIUM_DB_URL")
                .doesNotContain(APPLICATION.password());
    }

    /** What the server wrote; the line that the run command shows is one of it and has one line. */
    private static String refusal(OwnServer settings) {
        CannotStart refused = catchThrowableOfType(CannotStart.class, () -> {
            try (WildFlyServer server = settings.start()) {
                throw new AssertionError("The server started at " + server.address());
            }
        });
        String line = String.valueOf(refused.getMessage());
        assertThat(line).startsWith("Consilium does not start: ").doesNotContain("\n");
        return console(settings);
    }

    private static String console(OwnServer settings) {
        try {
            return Files.readString(settings.console()).replace("\\\"", "\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
