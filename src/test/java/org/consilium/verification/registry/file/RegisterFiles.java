package org.consilium.verification.registry.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.consilium.verification.registry.RegistryEntry;

/** Files for the tests of their readers. */
final class RegisterFiles {
    private RegisterFiles() {}

    /** All that a file says. */
    record Content(List<RegistryEntry> entries, List<Rejection> rejections, long rows, long skipped) {
        RegistryEntry entry(String identifier) {
            return entries.stream()
                    .filter(entry -> entry.key().identifier().equals(identifier))
                    .findFirst()
                    .orElseThrow();
        }
    }

    static Content read(Path file, Layout layout) {
        return read(file, layout, 1_000, 0);
    }

    static Content read(Path file, Layout layout, int batchSize, long from) {
        List<RegistryEntry> entries = new ArrayList<>();
        List<Rejection> rejections = new ArrayList<>();
        long rows = from;
        long skipped = 0;
        try (EntryReader reader = EntryReader.open(file, layout, batchSize)) {
            reader.skipRows(from);
            Optional<Batch> batch = reader.next();
            while (batch.isPresent()) {
                entries.addAll(batch.get().entries());
                rejections.addAll(batch.get().rejections());
                rows = batch.get().rowsRead();
                skipped += batch.get().rowsSkipped();
                batch = reader.next();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Content(entries, rejections, rows, skipped);
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(RegisterFiles.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path write(Path directory, String content) {
        try {
            return Files.writeString(directory.resolve("file.csv"), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
