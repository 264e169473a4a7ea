package org.consilium.verification.registry.imports;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.consilium.platform.problem.Problem;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The files that imports read: uploads, which go with their import's end, and those that lie directly in the operator's folder. */
@ApplicationScoped
class ImportFiles {
    private static final int MOST_LISTED = 200;
    private static final Duration ARRIVAL = Duration.ofDays(1);

    private final Path uploads;
    private final ImportSettings settings;
    private final Clock clock;

    @Inject
    ImportFiles(
            @ConfigProperty(name = "consilium.data.directory") Path dataDirectory,
            ImportSettings settings,
            Clock clock) {
        this.uploads = dataDirectory.resolve("registries");
        this.settings = settings;
        this.clock = clock;
    }

    /** The files of the operator's folder, by name. */
    List<FolderFileView> inFolder() {
        if (settings.folder().isEmpty()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(settings.folder().get())) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> new FolderFileView(String.valueOf(file.getFileName()), size(file)))
                    .filter(file -> !file.name().startsWith("."))
                    .sorted(Comparator.comparing(FolderFileView::name))
                    .limit(MOST_LISTED)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A file that lies directly in the operator's folder; a link is none.
     *
     * @throws Problem if there is no such file
     */
    Path ofFolder(String name) {
        return settings.folder()
                .flatMap(folder -> directlyIn(folder, name))
                .orElseThrow(() -> Problem.invalid("file", "There is no such file in the operator's folder."));
    }

    private static Optional<Path> directlyIn(Path folder, String name) {
        try {
            Path file = folder.resolve(name);
            boolean direct = Path.of(name).getNameCount() == 1
                    && folder.equals(file.getParent())
                    && file.equals(file.normalize())
                    && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
            return direct ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Keeps an upload; nothing of it stays if it breaks off. */
    void keep(UUID id, InputStream content) {
        Path file = upload(id);
        try {
            Files.createDirectories(uploads);
            try (OutputStream out = Files.newOutputStream(file, CREATE_NEW, WRITE)) {
                content.transferTo(out);
            }
        } catch (IOException e) {
            remove(id);
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            remove(id);
            throw e;
        }
    }

    /** Where an upload is. */
    Path upload(UUID id) {
        return uploads.resolve(id.toString());
    }

    /** Removes an upload, if it is there. */
    void remove(UUID id) {
        try {
            Files.deleteIfExists(upload(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Uploads that have lain here for long enough to have become an import; others may still be arriving. */
    List<UUID> abandoned() {
        if (!Files.isDirectory(uploads)) {
            return List.of();
        }
        FileTime young = FileTime.from(clock.instant().minus(ARRIVAL));
        try (Stream<Path> files = Files.list(uploads)) {
            return files.filter(file -> isOlder(file, young))
                    .map(file -> UUID.fromString(String.valueOf(file.getFileName())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOlder(Path file, FileTime time) {
        try {
            return Files.getLastModifiedTime(file).compareTo(time) < 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }
}
