package org.consilium.testing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** The directories in which the system looks for programs. */
final class SearchPath {

    private SearchPath() {}

    /** The program of this name that would be run. */
    static Optional<Path> find(String program) {
        String[] directories =
                Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator);
        return Arrays.stream(directories)
                .map(directory -> Path.of(directory, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
