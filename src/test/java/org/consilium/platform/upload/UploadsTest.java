package org.consilium.platform.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadsTest {
    private static final String NAME = "0b0b8f3e-1111-4222-8333-444455556666";

    private final Path directory;
    private final Uploads uploads;

    UploadsTest(@TempDir Path directory) {
        this.directory = directory;
        this.uploads = new Uploads(directory);
    }

    @Test
    void whatWasWrittenIsReadAgainUntilItIsRemoved() {
        uploads.write("images", NAME, new byte[] {1, 2, 3});

        assertThat(uploads.read("images", NAME)).hasValue(new byte[] {1, 2, 3});
        assertThat(uploads.read("avatars", NAME)).isEmpty();
        uploads.remove("images", NAME);
        assertThat(uploads.read("images", NAME)).isEmpty();
    }

    @Test
    void theFilesLieWhereTheBackupLooksForThem() {
        uploads.write("images", NAME, new byte[1]);

        assertThat(directory.resolve("uploads/images/0b/" + NAME)).exists();
    }

    @Test
    void oldFilesAreListedUnfinishedOnesToo() throws IOException {
        uploads.write("images", NAME, new byte[1]);
        Path unfinished = directory.resolve("uploads/images/ab/" + NAME.replace("0b0b", "abab") + ".part");
        Files.createDirectories(unfinished.getParent());
        Files.write(unfinished, new byte[1]);
        Instant now = Files.getLastModifiedTime(unfinished).toInstant();

        assertThat(uploads.writtenBefore("images", now.plusSeconds(60)))
                .containsExactlyInAnyOrder(NAME, NAME.replace("0b0b", "abab"));
        assertThat(uploads.writtenBefore("images", now.minusSeconds(60))).isEmpty();
        assertThat(uploads.writtenBefore("avatars", now.plusSeconds(60))).isEmpty();
        uploads.removeUnfinished("images", NAME.replace("0b0b", "abab"));
        assertThat(unfinished).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../../../etc/passwd",
                "short",
                "",
                "0b0b8f3e-1111-4222-8333-444455556666/../x",
                "aaaaaaaaaaaaaaaaaaaaaaaa.png"
            })
    void noNameLeadsElsewhere(String name) {
        assertThatThrownBy(() -> uploads.read("images", name)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> uploads.write("images", name, new byte[1]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPlaceThatCannotBeWrittenToStopsTheStart() throws IOException {
        Path file = Files.createFile(directory.resolve("taken"));

        assertThatThrownBy(new UploadsCheck(new Uploads(file))::check).hasMessageContaining("CONSILIUM_DATA_DIRECTORY");
    }
}
