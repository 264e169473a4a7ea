package org.consilium.cli.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An entry of the archive while it is written; closing it leaves the archive open. */
final class DigestedEntry extends FilterOutputStream {
    private final ZipOutputStream archive;
    private final MessageDigest digest;

    private DigestedEntry(ZipOutputStream archive, MessageDigest digest) {
        super(new DigestOutputStream(archive, digest));
        this.archive = archive;
        this.digest = digest;
    }

    static DigestedEntry open(ZipOutputStream archive, String name) throws IOException {
        archive.putNextEntry(new ZipEntry(name));
        return new DigestedEntry(archive, newDigest());
    }

    static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
        out.flush();
        archive.closeEntry();
    }

    /** The digest of what was written, hexadecimal. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Keeps a writer from closing what it writes to. */
    static OutputStream kept(OutputStream entry) {
        return new FilterOutputStream(entry) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                out.flush();
            }
        };
    }
}
