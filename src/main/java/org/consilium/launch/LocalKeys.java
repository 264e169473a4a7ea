package org.consilium.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import org.consilium.platform.crypto.KeystoreFile;

/** The server's keystore and its password on this machine, made once and readable by this user only. */
public final class LocalKeys {

    private final Path keystore;
    private final String password;

    private LocalKeys(Path keystore, String password) {
        this.keystore = keystore;
        this.password = password;
    }

    /** The keys kept in this directory; made if there are none. */
    public static LocalKeys keptIn(Path directory) {
        Path keystore = directory.resolve("keystore.p12");
        Path password = directory.resolve("keystore.password");
        try {
            Files.createDirectories(directory);
            if (Files.notExists(keystore)) {
                Files.deleteIfExists(password);
                Files.createFile(
                        password, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(password, random());
                KeystoreFile.create(keystore, Files.readString(password).toCharArray());
            }
            return new LocalKeys(keystore, Files.readString(password));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How the server is told of them. */
    public Map<String, String> environment() {
        return Map.of("CONSILIUM_KEYSTORE_PATH", keystore.toString(), "CONSILIUM_KEYSTORE_PASSWORD", password);
    }

    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
