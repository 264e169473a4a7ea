package org.consilium.testing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
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

    /** Another database of the same server, empty and without a schema, as the user that may change it. */
    public static DatabaseLogin another(String name) {
        DatabaseLogin other = owner().onDatabase("consilium_" + name);
        try (Connection connection = owner().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists consilium_" + name);
            statement.execute("create database consilium_" + name);
            return other;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static synchronized void close() {
        if (running != null) {
            running.close();
            running = null;
        }
    }
}
