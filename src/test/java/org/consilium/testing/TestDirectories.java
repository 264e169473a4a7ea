package org.consilium.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.consilium.launch.Directories;

/** Where tests may write: below {@code target/it}, never in the system's directory for temporary files. */
public final class TestDirectories {

    private TestDirectories() {}

    /** The build's directory. */
    public static Path target() {
        return Path.of("target").toAbsolutePath();
    }

    /** An empty directory of this name; what an earlier run left there is gone. */
    public static Path fresh(String name) {
        Path directory = target().resolve("it").resolve(name);
        try {
            Directories.delete(directory);
            return Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
