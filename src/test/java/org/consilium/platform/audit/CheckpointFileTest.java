package org.consilium.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.consilium.platform.crypto.Hashes;
import org.consilium.platform.crypto.KeystoreFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointFileTest {
    private Path file;
    private CheckpointFile checkpoints;

    @BeforeEach
    void openKeys(@TempDir Path directory) {
        char[] password = "correct horse battery staple".toCharArray();
        KeystoreFile.create(directory.resolve("keys.p12"), password);
        file = directory.resolve("outside/checkpoints.txt");
        checkpoints = new CheckpointFile(file, KeystoreFile.open(directory.resolve("keys.p12"), password));
    }

    @Test
    void askingWhetherItCanBeWrittenMakesIt() {
        assertThat(checkpoints.isWritable()).isTrue();

        assertThat(file).exists().isEmptyFile();
    }

    @Test
    void aDirectoryInItsPlaceCannotBeWritten() throws java.io.IOException {
        Files.createDirectories(file);

        assertThat(checkpoints.isWritable()).isFalse();
    }

    @Test
    void aCheckpointIsALineThatCanBeReadAgain() {
        checkpoints.isWritable();
        checkpoints.append(3, Hashes.sha256("third entry"));

        assertThat(checkpoints.lines()).singleElement().satisfies(line -> assertThat(Checkpoint.parse(line))
                .hasValueSatisfying(checkpoint -> {
                    assertThat(checkpoint.entries()).isEqualTo(3);
                    assertThat(checkpoint.lastMac()).isEqualTo(Hashes.sha256("third entry"));
                }));
    }

    @Test
    void aLogThatHasNotMovedAddsNoLine() {
        checkpoints.isWritable();
        checkpoints.append(3, Hashes.sha256("third entry"));
        checkpoints.append(3, Hashes.sha256("third entry"));
        checkpoints.append(4, Hashes.sha256("fourth entry"));

        assertThat(checkpoints.lines()).hasSize(2);
    }

    @Test
    void whatIsNoCheckpointIsNotReadAsOne() {
        assertThat(Checkpoint.parse("")).isEmpty();
        assertThat(Checkpoint.parse("3 00 1 00")).isEmpty();
        assertThat(Checkpoint.parse("x " + "00".repeat(32) + " 1 " + "00".repeat(32)))
                .isEmpty();
        assertThat(Checkpoint.parse("3 " + "00".repeat(32) + " 1 " + "zz".repeat(32)))
                .isEmpty();
    }
}
