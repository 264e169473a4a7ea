package org.consilium.platform.upload;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The files of the data directory's {@code uploads}, in one area a feature. A file is written before the row that speaks of it, and
 * removed after it, so that a row always finds its file; what a broken request left over, the feature sweeps up.
 */
@ApplicationScoped
public class Uploads {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{20,64}");
    private static final Pattern AREA = Pattern.compile("[a-z]{1,20}");
    private static final String UNFINISHED = ".part";

    private final Path root;

    /** The files below {@code consilium.data.directory}. */
    @Inject
    public Uploads(@ConfigProperty(name = "consilium.data.directory") Path dataDirectory) {
        this.root = dataDirectory.resolve("uploads");
    }

    /**
     * Keeps a file; when this returns, it is on the disk.
     *
     * @param area the feature's area, lower-case letters
     * @param name a random name that no other file has
     */
    public void write(String area, String name, byte[] content) {
        Path file = file(area, name);
        Path unfinished = file.resolveSibling(name + UNFINISHED);
        try {
            Files.createDirectories(file.getParent());
            try (FileChannel out = FileChannel.open(unfinished, CREATE_NEW, WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
                out.force(true);
            }
            Files.move(unfinished, file, ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("An upload could not be kept in " + root, e);
        }
    }

    /** The content of a file; nothing if there is none of that name. */
    public Optional<byte[]> read(String area, String name) {
        try {
            return Optional.of(Files.readAllBytes(file(area, name)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes a file, if it is there. */
    public void remove(String area, String name) {
        try {
            Files.deleteIfExists(file(area, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the files of an area that were written before a time, unfinished ones among them. */
    public List<String> writtenBefore(String area, Instant time) {
        Path directory = directory(area);
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.find(
                directory,
                2,
                (path, facts) -> facts.isRegularFile()
                        && facts.lastModifiedTime().toInstant().isBefore(time))) {
            return files.map(path -> path.getFileName().toString().replace(UNFINISHED, ""))
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes what an interrupted {@link #write} left of a file. */
    public void removeUnfinished(String area, String name) {
        Path file = file(area, name);
        try {
            Files.deleteIfExists(file.resolveSibling(name + UNFINISHED));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a file could be written now. */
    boolean isWritable() {
        try {
            Files.createDirectories(root);
            return Files.isWritable(root);
        } catch (IOException e) {
            return false;
        }
    }

    Path root() {
        return root;
    }

    /** Two characters of the name are a directory of their own, so that none grows very large. */
    private Path file(String area, String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Uploads have random names of letters, digits, hyphens and underscores");
        }
        return directory(area).resolve(name.substring(0, 2)).resolve(name);
    }

    private Path directory(String area) {
        if (!AREA.matcher(area).matches()) {
            throw new IllegalArgumentException("An area of the uploads is named by lower-case letters");
        }
        return root.resolve(area);
    }
}
