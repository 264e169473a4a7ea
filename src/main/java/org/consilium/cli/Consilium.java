package org.consilium.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry of the command line; each act is a subcommand. */
@Command(
        name = "consilium-cli",
        description = "Looks after a Consilium server.",
        mixinStandardHelpOptions = true,
        subcommands = Migrate.class)
public final class Consilium {

    private Consilium() {}

    /** Runs one subcommand and ends with its exit code: 0 done, 1 failed, 2 used wrongly. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Consilium()).execute(arguments));
    }
}
