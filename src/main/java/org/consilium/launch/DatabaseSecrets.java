package org.consilium.launch;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * The passwords of the embedded database's two users, made once and kept beside its data, readable by this user only.
 *
 * @param owner may change the schema
 * @param application may read and write rows
 */
record DatabaseSecrets(String owner, String application) {

    static DatabaseSecrets keptIn(Path file) throws IOException {
        if (Files.notExists(file)) {
            new DatabaseSecrets(random(), random()).writeTo(file);
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return new DatabaseSecrets(properties.getProperty("owner"), properties.getProperty("application"));
    }

    /** The statements that a starting server runs first; they can be repeated. */
    String sql() {
        return """
                create database if not exists consilium character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
                drop user if exists ''@'localhost';
                create user if not exists 'consilium_owner'@'127.0.0.1' identified by '%1$s';
                alter user 'consilium_owner'@'127.0.0.1' identified by '%1$s';
                grant all privileges on `consilium%%`.* to 'consilium_owner'@'127.0.0.1';
                create user if not exists 'consilium'@'127.0.0.1' identified by '%2$s';
                alter user 'consilium'@'127.0.0.1' identified by '%2$s';
                grant select, insert, update, delete on `consilium%%`.* to 'consilium'@'127.0.0.1';
                """.formatted(owner, application);
    }

    private void writeTo(Path file) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("owner", owner);
        properties.setProperty("application", application);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Writer writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        }
    }

    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String toString() {
        return "DatabaseSecrets";
    }
}
