package org.consilium;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.consilium.testing.TestDirectories;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The pages' own checks and tests, which need neither the server nor a browser. */
@Order(1)
class WebappIT {

    @Test
    void itsSourcesKeepTheRulesAndFitTheirTypes() throws IOException, InterruptedException {
        npm("run", "--silent", "check");
    }

    @Test
    void itsUnitTestsPass() throws IOException, InterruptedException {
        npm("test", "--silent");
    }

    private static void npm(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("npm"));
        command.addAll(List.of(arguments));
        Process npm = new ProcessBuilder(command)
                .directory(TestDirectories.target().resolveSibling("webapp").toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(npm.getInputStream().readAllBytes(), UTF_8);
        assertThat(npm.waitFor()).as(said).isZero();
    }
}
