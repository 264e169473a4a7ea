package org.consilium.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.consilium.cli.Migrations;
import org.consilium.launch.Directories;
import org.consilium.launch.EmbeddedDatabase;
import org.consilium.launch.LocalKeys;
import org.consilium.launch.Ports;
import org.consilium.launch.WildFlyServer;
import org.consilium.launch.WildFlySettings;

/** The released server and a database of its own, on free ports, with the seed in it. */
final class Site implements AutoCloseable {
    private static final List<String> JAVA_OPTIONS = List.of("-Xms256m", "-Xmx1g");

    private final EmbeddedDatabase database;
    private final WildFlyServer server;
    private final Seed seed;

    private Site(EmbeddedDatabase database, WildFlyServer server, Seed seed) {
        this.database = database;
        this.server = server;
        this.seed = seed;
    }

    /**
     * Starts everything.
     *
     * @param build where the build put the server and the application
     */
    static Site start(Path build, int scale) throws IOException, SQLException {
        Path directory = build.resolve("bench");
        Directories.delete(directory);
        Files.createDirectories(directory);
        EmbeddedDatabase database = EmbeddedDatabase.start(directory.resolve("database"), build.resolve("mariadb"));
        new Migrations(database.owner().dataSource()).apply();
        Seed seed = new Seed(database.owner(), scale);
        seed.write();
        WildFlyServer server = WildFlyServer.start(new WildFlySettings(
                build.resolve("server"),
                directory.resolve("server"),
                build.resolve("consilium.war"),
                Ports.free(),
                Ports.free(),
                environment(database, directory),
                JAVA_OPTIONS));
        return new Site(database, server, seed);
    }

    URI address() {
        return server.address();
    }

    Seed seed() {
        return seed;
    }

    Usage usage() throws IOException {
        return Usage.of(server.pid(), database.pid());
    }

    @Override
    public void close() {
        server.close();
        database.close();
    }

    private static Map<String, String> environment(EmbeddedDatabase database, Path directory) {
        Map<String, String> environment = new HashMap<>();
        environment.put("CONSILIUM_DB_URL", database.application().url());
        environment.put("CONSILIUM_DB_USER", database.application().user());
        environment.put("CONSILIUM_DB_PASSWORD", database.application().password());
        environment.put("CONSILIUM_DATA_DIRECTORY", directory.resolve("data").toString());
        // Nobody is mailed: nothing listens there.
        environment.put("CONSILIUM_MAIL_HOST", "127.0.0.1");
        environment.put("CONSILIUM_MAIL_FROM", "bench@bench.example");
        // Its members write faster than people may.
        environment.put("CONSILIUM_THREADS_POSTS_PER_MINUTE", "1000000");
        environment.putAll(LocalKeys.keptIn(directory.resolve("keys")).environment());
        return environment;
    }
}
