package org.consilium.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.consilium.launch.DatabaseLogin;
import picocli.CommandLine;

/** Somebody who runs commands on a database, with the password in a file. */
final class Operator {
    private final DatabaseLogin database;
    private final Path password;

    /** An operator who keeps the database's password in that directory. */
    Operator(DatabaseLogin database, Path directory) {
        this.database = database;
        this.password = write(directory.resolve(database.user() + ".password"), database.password());
    }

    /** Runs a command; what it said is the outcome's. */
    Outcome run(String command, String... arguments) {
        List<String> all = new ArrayList<>(List.of(command.split(" ")));
        all.addAll(
                List.of("--url", database.url(), "--user", database.user(), "--db-password-file", password.toString()));
        all.addAll(List.of(arguments));
        StringWriter said = new StringWriter();
        CommandLine line = Consilium.commandLine().setErr(new PrintWriter(said, true));
        return new Outcome(
                line.execute(all.toArray(String[]::new)), said.toString().strip());
    }

    /** Backs the database and that data directory up. */
    Outcome backup(Path data, Path to) {
        return run("backup", "--to", to.toString(), "--data", data.toString());
    }

    /** Restores an archive into the database and that data directory. */
    Outcome restore(Path from, Path data) {
        return run("restore", "--from", from.toString(), "--data", data.toString());
    }

    /** A file with one line. */
    static Path write(Path file, String line) {
        try {
            return Files.writeString(file, line + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * How a command ended.
     *
     * @param code its exit code
     * @param complaint what it wrote to standard error
     */
    record Outcome(int code, String complaint) {}
}
