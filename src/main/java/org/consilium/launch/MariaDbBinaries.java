package org.consilium.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The MariaDB server that the build unpacks, so that it can run. */
final class MariaDbBinaries {

    private final Path directory;

    private MariaDbBinaries(Path directory) {
        this.directory = directory;
    }

    /**
     * The server in that directory.
     *
     * @throws CannotStart if this machine cannot run it
     */
    static MariaDbBinaries in(Path directory) throws IOException {
        MariaDbBinaries binaries = new MariaDbBinaries(directory);
        if (!runsHere() || !Files.exists(binaries.server())) {
            throw new CannotStart(
                    "The embedded database runs on Linux x86-64 only. Start a MariaDB 11.4 yourself and set "
                            + "CONSILIUM_DB_URL, CONSILIUM_DB_USER and CONSILIUM_DB_PASSWORD.");
        }
        // The archive that it comes in does not say which of its files are programs.
        for (Path program : new Path[] {
            binaries.server(), binaries.installer(), binaries.tool("my_print_defaults"), binaries.tool("resolveip")
        }) {
            Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        return binaries;
    }

    Path home() {
        return directory;
    }

    Path server() {
        return tool("mariadbd");
    }

    Path installer() {
        return directory.resolve("scripts/mariadb-install-db");
    }

    Path libraries() {
        return directory.resolve("libs");
    }

    private Path tool(String name) {
        return directory.resolve("bin").resolve(name);
    }

    private static boolean runsHere() {
        return System.getProperty("os.name").startsWith("Linux")
                && System.getProperty("os.arch").equals("amd64");
    }
}
