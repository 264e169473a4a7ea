package org.consilium.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code migrate}: brings the schema up to date; to be run before a new version of the server starts. */
@Command(
        name = "migrate",
        description = "Brings the database's schema to what this version needs, as a user who may change the schema.",
        mixinStandardHelpOptions = true)
final class Migrate implements Callable<Integer> {

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Override
    public Integer call() throws Exception {
        System.out.println(new Migrations(database.source()).apply() + " migrations applied.");
        return 0;
    }
}
