package org.consilium.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.mariadb.jdbc.MariaDbDataSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How a command reaches the database. */
final class DatabaseOptions {
    private static final String PASSWORD = "CONSILIUM_DB_PASSWORD";

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CommandSpec command;

    @Option(
            names = "--url",
            defaultValue = "${env:CONSILIUM_DB_URL}",
            required = true,
            description = "jdbc:mariadb://host:3306/consilium; by default CONSILIUM_DB_URL")
    private String url = "";

    @Option(
            names = "--user",
            defaultValue = "${env:CONSILIUM_DB_USER}",
            required = true,
            description = "the database user; by default CONSILIUM_DB_USER")
    private String user = "";

    @Option(
            names = "--db-password-file",
            defaultValue = "${env:CONSILIUM_DB_PASSWORD_FILE}",
            description =
                    "a file with the user's password; by default CONSILIUM_DB_PASSWORD_FILE, else the password is taken"
                            + " from CONSILIUM_DB_PASSWORD")
    private @Nullable Path passwordFile;

    /** The database. */
    MariaDbDataSource source() throws SQLException, IOException {
        MariaDbDataSource source = new MariaDbDataSource(url);
        source.setUser(user);
        source.setPassword(Secrets.read(command, passwordFile, PASSWORD));
        return source;
    }

    /** A new connection to it that sends many rows as one message. */
    Connection connectForManyRows() throws SQLException, IOException {
        MariaDbDataSource source = source();
        source.setUrl(url + (url.contains("?") ? "&" : "?") + "useServerPrepStmts=true&useBulkStmts=true");
        return source.getConnection();
    }

    /** A new connection to it. */
    Connection connect() throws SQLException, IOException {
        return source().getConnection();
    }
}
