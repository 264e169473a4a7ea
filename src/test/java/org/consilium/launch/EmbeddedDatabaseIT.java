package org.consilium.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.consilium.testing.TestDirectories;
import org.junit.jupiter.api.Test;

class EmbeddedDatabaseIT {

    /** MariaDB begins by removing what it takes for the temporary tables of an earlier run of its own. */
    @Test
    void settingOneUpLeavesTheTemporaryTablesOfOthersAlone() throws IOException {
        Path anothers =
                Path.of(System.getenv().getOrDefault("TMPDIR", "/tmp"), "#sql-temptable-" + UUID.randomUUID() + ".MAI");
        Files.createFile(anothers);
        try {
            EmbeddedDatabase.start(
                            TestDirectories.fresh("embedded"),
                            TestDirectories.target().resolve("mariadb"))
                    .close();

            assertThat(anothers).exists();
        } finally {
            Files.deleteIfExists(anothers);
        }
    }
}
