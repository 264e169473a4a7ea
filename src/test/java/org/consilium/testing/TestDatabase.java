package org.consilium.testing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.consilium.cli.Migrations;
import org.consilium.launch.DatabaseLogin;
import org.consilium.launch.EmbeddedDatabase;
import org.jspecify.annotations.Nullable;
import org.mariadb.jdbc.MariaDbPoolDataSource;

/** The one database of a test run: a real MariaDB, made anew, with the schema of the migrations. */
public final class TestDatabase {

    /** More than tests write at once. */
    private static final int CONNECTIONS = 32;

    private static @Nullable EmbeddedDatabase running;
    private static @Nullable MariaDbPoolDataSource pool;

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

    /** A connection of the owner that may have served before: tests write a few rows each, and often. */
    static Connection pooled() throws SQLException {
        return pool().getConnection();
    }

    private static synchronized MariaDbPoolDataSource pool() throws SQLException {
        if (pool == null) {
            DatabaseLogin owner = owner();
            pool = new MariaDbPoolDataSource(owner.url() + "?minPoolSize=0&maxPoolSize=" + CONNECTIONS);
            pool.setUser(owner.user());
            pool.setPassword(owner.password());
        }
        return pool;
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
        if (pool != null) {
            pool.close();
            pool = null;
        }
        if (running != null) {
            running.close();
            running = null;
        }
    }
}
