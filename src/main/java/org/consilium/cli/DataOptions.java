package org.consilium.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where a command finds the server's files. */
final class DataOptions {

    @Option(
            names = "--data",
            defaultValue = "${env:CONSILIUM_DATA_DIRECTORY}",
            required = true,
            description = "the server's data directory; by default CONSILIUM_DATA_DIRECTORY")
    @SuppressWarnings("NullAway.Init") // required
    private Path directory;

    /** The server's data directory. */
    Path directory() {
        return directory;
    }
}
