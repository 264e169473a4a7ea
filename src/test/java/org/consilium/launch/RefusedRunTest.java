package org.consilium.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The run command says in one line why it does not start, and what to do. */
class RefusedRunTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path project;

    @Test
    void aPortThatIsInUse() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(other.getLocalPort());

            assertThat(refusal(Map.of("CONSILIUM_HTTP_PORT", port)))
                    .contains("Port " + port + " is in use", "CONSILIUM_HTTP_PORT=");
        }
    }

    @Test
    void aPortThatIsNone() {
        for (String port : new String[] {"http", "0", "65536", "-1", ""}) {
            assertThat(refusal(Map.of("CONSILIUM_HTTP_PORT", port)))
                    .isEqualTo("CONSILIUM_HTTP_PORT is \"" + port + "\"; it must be a number from 1 to 65535.");
        }
    }

    @Test
    void aDatabaseWhoseAddressIsNone() {
        assertThat(refusal(Map.of("CONSILIUM_DB_URL", "localhost:3306")))
                .contains("CONSILIUM_DB_URL", "must look like jdbc:mariadb://");
    }

    @Test
    void aDatabaseWithoutAUser() {
        assertThat(refusal(Map.of("CONSILIUM_DB_URL", "jdbc:mariadb://localhost:3306/consilium")))
                .isEqualTo("CONSILIUM_DB_URL is set, so CONSILIUM_DB_USER must be set too.");
    }

    @Test
    void aDatabaseThatCannotBeReached() {
        String port = String.valueOf(Ports.free());

        assertThat(refusal(Map.of(
                        "CONSILIUM_HTTP_PORT",
                        String.valueOf(Ports.free()),
                        "CONSILIUM_DB_URL",
                        "jdbc:mariadb://127.0.0.1:" + port + "/consilium?connectTimeout=500",
                        "CONSILIUM_DB_USER",
                        "consilium",
                        "CONSILIUM_DB_PASSWORD",
                        "not in the message")))
                .contains("The database cannot be reached", port, "Check CONSILIUM_DB_URL")
                .doesNotContain("not in the message");
    }

    private String refusal(Map<String, String> environment) {
        CannotStart refused = catchThrowableOfType(
                CannotStart.class, () -> new LocalConsilium(RunSettings.of(project, environment)).start());
        String line = String.valueOf(refused.getMessage());
        assertThat(line).doesNotContain("\n");
        return line;
    }
}
