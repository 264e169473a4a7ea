package org.consilium.verification.registry.file;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.consilium.verification.registry.RegistryEntry;
import org.jspecify.annotations.Nullable;

/** Reads a register's file from its beginning to its end, in batches. */
public final class EntryReader implements Closeable {
    private static final int LONGEST_VALUE = 1 << 18;
    private static final int MOST_COLUMNS = 1_000;
    /** Where nothing is quoted: what no text holds. */
    private static final char NO_QUOTE = '\uFFFF';

    private final RegisterFile file;
    private final CloseableIterator<Row> rows;
    private final Header header;
    private final RowReader reader;
    private final BatchBuilder batch;
    private boolean begun;
    private boolean more;

    private EntryReader(RegisterFile file, Layout layout, int batchSize) {
        this.file = file;
        this.batch = new BatchBuilder(batchSize);
        Row names = new Row(IntStream.range(0, MOST_COLUMNS).boxed().toList());
        RowHandler handler = new RowHandler(names);
        rows = parser(layout.dialect())
                .build(
                        handler,
                        new InputStreamReader(file.content(), layout.dialect().charset()))
                .iterator();
        if (!advance()) {
            throw new RefusedFile("The file is empty.");
        }
        rows.next();
        header = new Header(layout.nameOfFile(), values(names));
        reader = layout.under(header);
        handler.use(new Row(header.kept()));
    }

    /**
     * Opens a file and reads its header.
     *
     * @param batchSize about how many rows a batch has
     * @throws RefusedFile if it is not of that layout
     */
    public static EntryReader open(Path path, Layout layout, int batchSize) throws IOException {
        RegisterFile file = RegisterFile.open(path);
        try {
            return new EntryReader(file, layout, batchSize);
        } catch (RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** The file's length in bytes, in the measure of {@link Batch#bytesRead()}. */
    public long size() {
        return file.size();
    }

    /**
     * Passes over rows that an earlier try brought in.
     *
     * @throws RefusedFile if the file has fewer
     */
    public void skipRows(long count) {
        for (long i = 0; i < count; i++) {
            if (!advance()) {
                throw new RefusedFile("The file is shorter than what was read of it before.");
            }
            rows.next();
        }
        batch.startAfter(count);
    }

    /**
     * The next rows; empty at the end.
     *
     * @throws RefusedFile if the file cannot be read on
     */
    public Optional<Batch> next() {
        if (begun && !more) {
            return Optional.empty();
        }
        if (!begun) {
            more = advance();
            begun = true;
        }
        while (more) {
            Row row = rows.next();
            if (take(row)) {
                more = advance();
            } else {
                Batch full = batch.take(file.bytesRead());
                take(row);
                more = advance();
                return Optional.of(full);
            }
        }
        return Optional.of(batch.take(file.bytesRead()));
    }

    /** Whether the row still had its place in this batch. */
    private boolean take(Row row) {
        @Nullable RegistryEntry entry;
        try {
            entry = read(row);
        } catch (BadRow bad) {
            boolean room = !batch.isFullBefore(null);
            if (room) {
                batch.reject(row.line(), bad.reason());
            }
            return room;
        }
        if (batch.isFullBefore(entry)) {
            return false;
        }
        if (entry == null) {
            batch.skip();
        } else {
            batch.add(entry);
        }
        return true;
    }

    private @Nullable RegistryEntry read(Row row) {
        if (!header.fits(row.width())) {
            throw new BadRow("The line has " + row.width() + " values, not as many as the header.");
        }
        return reader.read(row);
    }

    private boolean advance() {
        try {
            return rows.hasNext();
        } catch (CsvParseException e) {
            throw new RefusedFile(
                    "The file cannot be read on: a quotation mark is not closed, or a value is too long.");
        } catch (UncheckedIOException e) {
            throw new RefusedFile("The file cannot be read to its end: it is damaged or cut off.");
        }
    }

    private static List<String> values(Row names) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < Math.min(names.width(), MOST_COLUMNS); i++) {
            values.add(names.raw(i));
        }
        return values;
    }

    private static CsvReader.CsvReaderBuilder parser(Dialect dialect) {
        return CsvReader.builder()
                .fieldSeparator(dialect.delimiter())
                .quoteCharacter(dialect.quoted() ? '"' : NO_QUOTE)
                .allowExtraCharsAfterClosingQuote(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(LONGEST_VALUE);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
