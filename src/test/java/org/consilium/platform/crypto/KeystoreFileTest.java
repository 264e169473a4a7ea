package org.consilium.platform.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeystoreFileTest {
    private static final char[] PASSWORD = "correct horse battery staple".toCharArray();

    private Path directory;
    private Path file;

    @BeforeEach
    void create(@TempDir Path directory) {
        this.directory = directory;
        file = directory.resolve("keys/consilium.p12");
        KeystoreFile.create(file, PASSWORD);
    }

    @Test
    void aNewKeystoreHoldsADifferentFirstKeyForEveryName() {
        Keystore keystore = KeystoreFile.open(file, PASSWORD);

        assertThat(KeyNames.ALL)
                .extracting(name -> keystore.currentId(name))
                .containsOnly(1)
                .hasSize(6);
        assertThat(KeyNames.ALL)
                .extracting(name -> Hashes.sha256(keystore.current(name).getEncoded()))
                .doesNotHaveDuplicates();
    }

    @Test
    void onlyItsOwnerReadsTheFile() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void anExistingKeystoreIsNeverOverwritten() throws IOException {
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(() -> KeystoreFile.create(file, PASSWORD))
                .isInstanceOf(KeystoreUnusable.class)
                .hasMessageContaining("exists already");

        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aMissingFileSaysHowToMakeIt() {
        assertThatThrownBy(() -> KeystoreFile.open(directory.resolve("elsewhere.p12"), PASSWORD))
                .isInstanceOf(KeystoreUnusable.class)
                .hasMessageContaining("keys init")
                .hasMessageNotContaining("\n");
    }

    @Test
    void aWrongPasswordIsToldWithoutShowingIt() {
        assertThatThrownBy(() -> KeystoreFile.open(file, "wrong-password".toCharArray()))
                .isInstanceOf(KeystoreUnusable.class)
                .hasMessageContaining("does not open")
                .hasMessageNotContaining("wrong-password");
    }

    @Test
    void aDamagedFileDoesNotOpen() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);

        assertThatThrownBy(() -> KeystoreFile.open(file, PASSWORD)).isInstanceOf(KeystoreUnusable.class);
    }

    @Test
    void afterRotationTheNewKeyIsCurrentAndTheOldOneIsStillThere() {
        byte[] old = KeystoreFile.open(file, PASSWORD).current(KeyNames.AUDIT).getEncoded();

        assertThat(KeystoreFile.rotate(file, PASSWORD, KeyNames.AUDIT)).isEqualTo(2);

        Keystore rotated = KeystoreFile.open(file, PASSWORD);
        assertThat(rotated.currentId(KeyNames.AUDIT)).isEqualTo(2);
        assertThat(rotated.current(KeyNames.AUDIT).getEncoded()).isNotEqualTo(old);
        assertThat(rotated.key(KeyNames.AUDIT, 1).getEncoded()).isEqualTo(old);
        assertThat(rotated.currentId(KeyNames.MAC)).isEqualTo(1);
    }

    @Test
    void anUnknownNameIsNotRotated() {
        assertThatThrownBy(() -> KeystoreFile.rotate(file, PASSWORD, "ratings"))
                .isInstanceOf(KeystoreUnusable.class)
                .hasMessageContaining("rating");
    }

    @Test
    void anEmptyPasswordIsRefused() {
        assertThatThrownBy(() -> KeystoreFile.create(directory.resolve("open.p12"), new char[0]))
                .isInstanceOf(KeystoreUnusable.class);
        assertThat(directory.resolve("open.p12")).doesNotExist();
    }

    @Test
    void noHalfWrittenFileIsLeftBehind() throws IOException {
        KeystoreFile.rotate(file, PASSWORD, KeyNames.MAC);

        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }
}
