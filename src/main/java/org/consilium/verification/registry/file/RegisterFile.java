package org.consilium.verification.registry.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A register's file, plain or packed by gzip or zip, which its first bytes tell. Of a zip's files the largest table is taken: the
 * others are descriptions.
 */
final class RegisterFile implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final AutoCloseable holder;
    private final CountingStream counted;
    private final InputStream content;
    private final long size;

    private RegisterFile(AutoCloseable holder, CountingStream counted, InputStream content, long size) {
        this.holder = holder;
        this.counted = counted;
        this.content = content;
        this.size = size;
    }

    static RegisterFile open(Path path) throws IOException {
        byte[] magic = magic(path);
        if (magic.length == 0) {
            throw new RefusedFile("The file is empty.");
        }
        if (magic.length == 4 && magic[0] == 'P' && magic[1] == 'K' && magic[2] == 3 && magic[3] == 4) {
            return zipped(path);
        }
        CountingStream file = new CountingStream(new BufferedInputStream(Files.newInputStream(path), BUFFER));
        boolean packed = magic.length >= 2 && magic[0] == 0x1f && magic[1] == (byte) 0x8b;
        InputStream content = packed ? new GZIPInputStream(file, BUFFER) : file;
        return new RegisterFile(file, file, content, Files.size(path));
    }

    private static RegisterFile zipped(Path path) throws IOException {
        ZipFile zip = openZip(path);
        try {
            ZipEntry table = zip.stream()
                    .filter(RegisterFile::mayBeTable)
                    .max(Comparator.comparingLong(ZipEntry::getSize))
                    .orElseThrow(() -> new RefusedFile("The zip file holds no .csv or .txt file."));
            CountingStream counted = new CountingStream(new BufferedInputStream(zip.getInputStream(table), BUFFER));
            return new RegisterFile(zip, counted, counted, table.getSize());
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static ZipFile openZip(Path path) throws IOException {
        try {
            return new ZipFile(path.toFile());
        } catch (ZipException e) {
            throw new RefusedFile("The zip file is damaged.");
        }
    }

    private static boolean mayBeTable(ZipEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        return !entry.isDirectory() && (name.endsWith(".csv") || name.endsWith(".txt"));
    }

    private static byte[] magic(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(4);
        }
    }

    /** What stands in it. */
    InputStream content() {
        return content;
    }

    /** How much of {@link #size()} was read. */
    long bytesRead() {
        return counted.count();
    }

    /** Its length in bytes, packed where the packing is read through. */
    long size() {
        return size;
    }

    @Override
    public void close() throws IOException {
        try {
            holder.close();
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }
}
