package org.consilium.cli;

import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.flywaydb.core.api.FlywayException;
import org.mariadb.jdbc.MariaDbDataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code migrate}: brings the schema up to date; to be run before a new version of the server starts. */
@Command(name = "migrate", description = "Brings the database's schema to what this version needs.")
final class Migrate implements Callable<Integer> {

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
            description = "a database user who may change the schema; by default CONSILIUM_DB_USER")
    private String user = "";

    @Option(
            names = "--password",
            defaultValue = "${env:CONSILIUM_DB_PASSWORD}",
            required = true,
            description = "by default CONSILIUM_DB_PASSWORD")
    private String password = "";

    @Override
    public Integer call() {
        try {
            MariaDbDataSource source = new MariaDbDataSource(url);
            source.setUser(user);
            source.setPassword(password);
            System.out.println(new Migrations(source).apply() + " migrations applied.");
            return 0;
        } catch (SQLException | FlywayException e) {
            System.err.println("The schema cannot be brought up to date: " + e.getMessage());
            return 1;
        }
    }
}
