package org.consilium.cli;

import org.consilium.cli.deidentify.Deidentify;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry of the command line; each act is a subcommand. */
@Command(
        name = "consilium-cli",
        description = "Looks after a Consilium server.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:failed; one line on standard error says why", "2:used wrongly"},
        subcommands = {
            Migrate.class,
            Keys.class,
            CreateAdmin.class,
            Audit.class,
            Backup.class,
            Restore.class,
            Registry.class,
            Deidentify.class
        })
public final class Consilium {

    private Consilium() {}

    /** Runs one subcommand and ends with its exit code: 0 done, 1 failed, 2 used wrongly. */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** The commands, ready to be executed. */
    static CommandLine commandLine() {
        return new CommandLine(new Consilium()).setExecutionExceptionHandler((failure, command, parsed) -> {
            command.getErr().println(OneLine.of(failure));
            return CommandLine.ExitCode.SOFTWARE;
        });
    }
}
