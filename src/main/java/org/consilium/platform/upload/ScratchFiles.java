package org.consilium.platform.upload;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.consilium.platform.random.Randomness;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Room on the disk for what is too large for memory and is sent at once. Backups leave it out. */
@ApplicationScoped
public class ScratchFiles {
    private final Path directory;
    private final Randomness randomness;

    /** Below {@code consilium.data.directory}. */
    @Inject
    public ScratchFiles(@ConfigProperty(name = "consilium.data.directory") Path dataDirectory, Randomness randomness) {
        this.directory = dataDirectory.resolve("scratch");
        this.randomness = randomness;
    }

    /** A new, empty file; to be closed. On Linux it loses its name at once, so that not even a crash leaves it behind. */
    public ScratchFile open() {
        try {
            Files.createDirectories(directory);
            return new ScratchFile(
                    FileChannel.open(directory.resolve(randomness.token()), CREATE_NEW, READ, WRITE, DELETE_ON_CLOSE));
        } catch (IOException e) {
            throw new UncheckedIOException("No file could be made in " + directory, e);
        }
    }
}
