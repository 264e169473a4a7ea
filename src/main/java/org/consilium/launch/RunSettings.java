package org.consilium.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the environment asks of a run on this machine.
 *
 * @param project the project's directory
 * @param httpPort where the pages answer
 * @param database the application's login to a database that runs elsewhere, or null for the embedded one
 * @param migration the login that may change that database's schema
 * @param javaOptions for the server's virtual machine
 */
record RunSettings(
        Path project,
        int httpPort,
        @Nullable DatabaseLogin database,
        @Nullable DatabaseLogin migration,
        List<String> javaOptions) {

    static RunSettings of(Path project, Map<String, String> environment) {
        return new RunSettings(
                project,
                port(environment.getOrDefault("CONSILIUM_HTTP_PORT", "8080")),
                login(environment, "CONSILIUM_DB_USER", "CONSILIUM_DB_PASSWORD"),
                login(
                        environment,
                        environment.containsKey("CONSILIUM_DB_MIGRATION_USER")
                                ? "CONSILIUM_DB_MIGRATION_USER"
                                : "CONSILIUM_DB_USER",
                        environment.containsKey("CONSILIUM_DB_MIGRATION_USER")
                                ? "CONSILIUM_DB_MIGRATION_PASSWORD"
                                : "CONSILIUM_DB_PASSWORD"),
                List.of(environment
                        .getOrDefault("CONSILIUM_JAVA_OPTIONS", "-Xms256m -Xmx1g")
                        .trim()
                        .split("\\s+")));
    }

    /** What is kept between runs. */
    Path data() {
        return project.resolve(".consilium");
    }

    /** What the build made. */
    Path build() {
        return project.resolve("target");
    }

    private static int port(String value) {
        int port = value.matches("[0-9]{1,5}") ? Integer.parseInt(value) : 0;
        if (port < 1 || port > 65_535) {
            throw new CannotStart("CONSILIUM_HTTP_PORT is \"" + value + "\"; it must be a number from 1 to 65535.");
        }
        return port;
    }

    private static @Nullable DatabaseLogin login(Map<String, String> environment, String user, String password) {
        String url = environment.get("CONSILIUM_DB_URL");
        if (url == null) {
            return null;
        }
        if (!url.startsWith("jdbc:mariadb://")) {
            throw new CannotStart(
                    "CONSILIUM_DB_URL is \"" + url + "\"; it must look like jdbc:mariadb://host:3306/consilium.");
        }
        return new DatabaseLogin(url, required(environment, user), required(environment, password));
    }

    private static String required(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isEmpty())
                .orElseThrow(() -> new CannotStart("CONSILIUM_DB_URL is set, so " + name + " must be set too."));
    }
}
