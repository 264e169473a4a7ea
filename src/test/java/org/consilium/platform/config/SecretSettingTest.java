package org.consilium.platform.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretSettingTest {
    private static final String NAME = "consilium.keystore.password";

    @Test
    void theValueItselfIsTaken() {
        assertThat(setting("s3cret", null).required()).isEqualTo("s3cret");
    }

    @Test
    void theFilesContentIsTakenWithoutItsLineEnd(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("password"), "s3cret\n");

        assertThat(setting(null, file.toString()).required()).isEqualTo("s3cret");
    }

    @Test
    void aMissingSecretNamesBothWaysToSetIt() {
        assertThatThrownBy(() -> setting(null, null).required())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(NAME + " is not set")
                .hasMessageContaining(NAME + "-file");
    }

    @Test
    void bothAtOnceAreRefusedWithoutShowingTheSecret() {
        assertThatThrownBy(() -> setting("s3cret", "/run/secrets/x").get())
                .isInstanceOf(StartRefused.class)
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void aFileThatCannotBeReadIsNamed(@TempDir Path directory) {
        assertThatThrownBy(() -> setting(null, directory + "/absent").required())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("/absent");
    }

    private static SecretSetting setting(@Nullable String value, @Nullable String file) {
        return new SecretSetting(NAME, Optional.ofNullable(value), Optional.ofNullable(file));
    }
}
