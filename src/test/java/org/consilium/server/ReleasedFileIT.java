package org.consilium.server;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.consilium.testing.ServerTest;
import org.consilium.testing.TestDirectories;
import org.junit.jupiter.api.Test;

@ServerTest
class ReleasedFileIT {

    private static final Pattern LIBRARY = Pattern.compile("(.+?)-[0-9].*\\.jar");

    @Test
    void theReleasedFileHasNoDoorForTests() throws IOException {
        assertThat(entriesOfTheRelease()).noneMatch(name -> name.contains("testdoor"));
    }

    @Test
    void theReleasedFileHasNeitherTheLauncherNorTheCommandLine() throws IOException {
        assertThat(entriesOfTheRelease())
                .noneMatch(name -> name.startsWith("WEB-INF/classes/org/consilium/launch/"))
                .noneMatch(name -> name.startsWith("WEB-INF/classes/org/consilium/cli/"));
    }

    @Test
    void theReleasedFileShipsNoLibraryThatTheServerHas() throws IOException {
        try (Stream<Path> modules = Files.walk(TestDirectories.target().resolve("server/modules"))) {
            Set<String> ofTheServer = modules.map(ReleasedFileIT::artifact)
                    .filter(name -> !name.isEmpty())
                    .collect(toSet());
            assertThat(entriesOfTheRelease())
                    .map(name -> artifact(Path.of(name)))
                    .noneMatch(ofTheServer::contains)
                    .noneMatch(name -> name.startsWith("flyway") || name.equals("picocli"));
        }
    }

    /** {@code a-b} of {@code a-b-1.2.jar}; empty for what is no library. */
    private static String artifact(Path file) {
        Matcher library = LIBRARY.matcher(file.getFileName().toString());
        return library.matches() ? library.group(1) : "";
    }

    private static List<String> entriesOfTheRelease() throws IOException {
        try (ZipFile release =
                new ZipFile(TestDirectories.target().resolve("consilium.war").toFile())) {
            return release.stream().map(ZipEntry::getName).toList();
        }
    }
}
