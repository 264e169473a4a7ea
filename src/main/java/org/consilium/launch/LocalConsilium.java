package org.consilium.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.consilium.cli.Migrations;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/** The database, the schema and the server, started in order and stopped in the reverse order. */
final class LocalConsilium {

    private static final int MANAGEMENT_PORT = 9990;

    private final RunSettings settings;
    private @Nullable EmbeddedDatabase database;
    private @Nullable WildFlyServer server;
    private @Nullable PreferredPort managementPort;
    private boolean stopping;

    LocalConsilium(RunSettings settings) {
        this.settings = settings;
    }

    void start() {
        if (!Ports.isFree(settings.httpPort())) {
            throw new CannotStart("Port " + settings.httpPort() + " is in use. Stop what uses it, or choose another: "
                    + "CONSILIUM_HTTP_PORT=" + (settings.httpPort() + 1) + " mvn package exec:java");
        }
        DatabaseLogin application = openDatabase();
        say("Starting the server …");
        WildFlyServer started = WildFlyServer.start(serverSettings(application));
        synchronized (this) {
            server = started;
        }
        say(Welcome.text(started));
    }

    void awaitEnd() throws InterruptedException {
        WildFlyServer running = server;
        if (running != null) {
            running.awaitEnd();
        }
        synchronized (this) {
            if (!stopping) {
                throw new CannotStart("The server ended unexpectedly; " + base().resolve("console.log") + " says why.");
            }
        }
    }

    /** Stops what was started, also in the middle of a start. */
    synchronized void stop() {
        stopping = true;
        if (server != null) {
            server.close();
        }
        if (database != null) {
            database.close();
        }
        try {
            if (managementPort != null) {
                managementPort.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DatabaseLogin openDatabase() {
        DatabaseLogin application = settings.database();
        DatabaseLogin owner = settings.migration();
        if (application == null || owner == null) {
            say("Starting the database …");
            EmbeddedDatabase embedded = EmbeddedDatabase.start(
                    settings.data().resolve("database"), settings.build().resolve("mariadb"));
            synchronized (this) {
                database = embedded;
            }
            application = embedded.application();
            owner = embedded.owner();
        }
        migrate(owner);
        return application;
    }

    private static void migrate(DatabaseLogin owner) {
        try (Connection connection = owner.connect()) {
            connection.isValid(5);
        } catch (SQLException e) {
            throw new CannotStart(
                    "The database cannot be reached as " + owner + ": " + e.getMessage()
                            + " Check CONSILIUM_DB_URL, CONSILIUM_DB_USER and CONSILIUM_DB_PASSWORD.",
                    e);
        }
        try {
            int applied = new Migrations(owner.dataSource()).apply();
            if (applied > 0) {
                say("Brought the schema up to date (" + applied + " migrations).");
            }
        } catch (FlywayException e) {
            throw new CannotStart("The schema cannot be brought up to date: " + e.getMessage(), e);
        }
    }

    private WildFlySettings serverSettings(DatabaseLogin application) {
        Map<String, String> environment = new HashMap<>();
        environment.put("CONSILIUM_DB_URL", application.url());
        environment.put("CONSILIUM_DB_USER", application.user());
        environment.put("CONSILIUM_DB_PASSWORD", application.password());
        environment.put("CONSILIUM_DEMO", "true");
        environment.put("CONSILIUM_DATA_DIRECTORY", settings.data().toString());
        relaxed("CONSILIUM_THREADS_NEW_THREADS_PER_HOUR", environment);
        relaxed("CONSILIUM_THREADS_POSTS_PER_MINUTE", environment);
        environment.putAll(LocalKeys.keptIn(settings.data().resolve("keys")).environment());
        return new WildFlySettings(
                settings.build().resolve("server"),
                base(),
                settings.build().resolve("consilium.war"),
                settings.httpPort(),
                managementPort(),
                environment,
                settings.javaOptions());
    }

    /** On one's own machine it is a program that writes fast, and it is being tried or measured. */
    private static void relaxed(String limit, Map<String, String> environment) {
        environment.put(limit, System.getenv().getOrDefault(limit, "100000"));
    }

    /** Nobody types this one, so another one will do; it is kept until this process ends. */
    private int managementPort() {
        try {
            PreferredPort port = PreferredPort.take(MANAGEMENT_PORT, Path.of(System.getProperty("java.io.tmpdir")));
            managementPort = port;
            return port.number();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path base() {
        return settings.build().resolve("run");
    }

    private static void say(String text) {
        System.out.println(text);
    }
}
