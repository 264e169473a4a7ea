package org.consilium.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Secrets come from files or the environment, never from the arguments, which every process of the machine can see. */
final class Secrets {
    private Secrets() {}

    /**
     * A secret.
     *
     * @param command the command that needs it, for the error
     * @param file the file that holds it in its first line, or null
     * @param environment the variable that holds it otherwise
     * @throws ParameterException if there is neither
     */
    static String read(CommandSpec command, @Nullable Path file, String environment) throws IOException {
        if (file != null) {
            return firstLine(file);
        }
        String value = System.getenv(environment);
        if (value == null || value.isEmpty()) {
            throw new ParameterException(
                    command.commandLine(),
                    "Set " + environment + ", or " + environment + "_FILE to a file that holds it.");
        }
        return value;
    }

    /** The first line of a file, without its end. */
    static String firstLine(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.findFirst().orElse("");
        }
    }
}
