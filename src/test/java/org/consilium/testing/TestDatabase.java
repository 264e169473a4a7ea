package org.consilium.testing;

import java.nio.file.Path;
import org.consilium.cli.Migrations;
import org.consilium.launch.DatabaseLogin;
import org.consilium.launch.EmbeddedDatabase;
import org.jspecify.annotations.Nullable;

/** The one database of a test run: a real MariaDB, made anew, with the schema of the migrations. */
public final class TestDatabase {

    private static @Nullable EmbeddedDatabase running;

    private TestDatabase() {}

    /** The user that may change the schema. */
    public static DatabaseLogin owner() {
        return running().owner();
    }

    /** The user that the server itself is. */
    public static DatabaseLogin application() {
        return running().application();
    }

    /** The running database; started by the first who asks. */
    public static synchronized EmbeddedDatabase running() {
        if (running == null) {
            Path directory = TestDirectories.fresh("database");
            running = EmbeddedDatabase.start(directory, TestDirectories.target().resolve("mariadb"));
            new Migrations(running.owner().dataSource()).apply();
        }
        return running;
    }

    static synchronized void close() {
        if (running != null) {
            running.close();
            running = null;
        }
    }
}
