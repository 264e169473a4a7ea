package org.consilium.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.consilium.platform.crypto.Keystore;
import org.consilium.platform.crypto.KeystoreFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where a command finds the keystore. */
final class KeystoreOptions {
    private static final String PASSWORD = "CONSILIUM_KEYSTORE_PASSWORD";

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CommandSpec command;

    @Option(
            names = "--keystore",
            defaultValue = "${env:CONSILIUM_KEYSTORE_PATH}",
            required = true,
            description = "the keystore's file; by default CONSILIUM_KEYSTORE_PATH")
    @SuppressWarnings("NullAway.Init") // required
    private Path path;

    @Option(
            names = "--keystore-password-file",
            defaultValue = "${env:CONSILIUM_KEYSTORE_PASSWORD_FILE}",
            description =
                    "a file with the keystore's password; by default CONSILIUM_KEYSTORE_PASSWORD_FILE, else the password is"
                            + " taken from CONSILIUM_KEYSTORE_PASSWORD")
    private @Nullable Path passwordFile;

    /** The keystore's file. */
    Path path() {
        return path;
    }

    /** The keystore's password. */
    char[] password() throws IOException {
        return Secrets.read(command, passwordFile, PASSWORD).toCharArray();
    }

    /** The keystore, opened. */
    Keystore open() throws IOException {
        return KeystoreFile.open(path, password());
    }
}
