package org.consilium.verification.registry.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.consilium.verification.registry.EntryStatus;
import org.consilium.verification.registry.RegistryEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RppsLayoutTest {
    private static final Layout RPPS = new RppsLayout("rpps", "FR");
    private static final String SAMPLE = RegisterFiles.resource("rpps-sample.txt");

    @Test
    void theActivitiesOfAPersonAreOneEntry(@TempDir Path directory) {
        RegisterFiles.Content content = RegisterFiles.read(RegisterFiles.write(directory, SAMPLE), RPPS);

        assertThat(content.rows()).isEqualTo(6);
        assertThat(content.entries()).hasSize(3);
        RegistryEntry zoe = content.entries().get(0);
        assertThat(zoe.familyName()).isEqualTo("LEF\u00c8VRE-D\u2019ARC");
        assertThat(zoe.givenName()).isEqualTo("Zo\u00e9");
        assertThat(zoe.profession()).isEqualTo("physician");
        assertThat(zoe.codes()).containsExactly("10", "SM26", "SM54");
        assertThat(zoe.country()).isEqualTo("FR");
        assertThat(zoe.town()).isEqualTo("Lyon");
        assertThat(zoe.status()).isEqualTo(EntryStatus.ACTIVE);
    }

    @Test
    void whoIsKnownByAnOlderNumberIsLeftOutAndAWrongNumberIsRejected(@TempDir Path directory) {
        RegisterFiles.Content content = RegisterFiles.read(RegisterFiles.write(directory, SAMPLE), RPPS);
        assertThat(content.skipped())
                .as("another activity, and an older number")
                .isEqualTo(2);
        assertThat(content.rejections()).hasSize(1);
        assertThat(content.rejections().get(0).line()).isEqualTo(7);
        assertThat(content.rejections().get(0).reason()).contains("check digit");
    }

    @Test
    void aStudentIsAStudent(@TempDir Path directory) {
        RegisterFiles.Content content = RegisterFiles.read(RegisterFiles.write(directory, SAMPLE), RPPS);
        assertThat(content.entries().get(1).profession()).isEqualTo("nurse");
        assertThat(content.entries().get(2).profession()).isEqualTo("student");
    }

    @Test
    void thePipeAtTheEndMayBeMissing(@TempDir Path directory) {
        String file = SAMPLE.lines()
                .map(line -> line.endsWith("|") ? line.substring(0, line.length() - 1) : line)
                .reduce("", (all, line) -> all + line + "\n");
        assertThat(RegisterFiles.read(RegisterFiles.write(directory, file), RPPS)
                        .entries())
                .hasSize(3);
    }

    @Test
    void aBatchNeverEndsBetweenRowsOfOnePerson(@TempDir Path directory) {
        Path file = RegisterFiles.write(directory, SAMPLE);
        assertThat(RegisterFiles.read(file, RPPS, 1, 0)).isEqualTo(RegisterFiles.read(file, RPPS));
    }
}
