package org.consilium.verification.registry.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Recognises a file by its length, its beginning and its end: enough to tell one delivery from another in no time. */
final class FileDigest {
    private static final int PART = 1 << 16;

    private FileDigest() {}

    /** SHA-256 of these. */
    static byte[] of(Path path) throws IOException {
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(ByteBuffer.allocate(Long.BYTES).putLong(file.size()).flip());
            digest.update(part(file, 0));
            digest.update(part(file, Math.max(0, file.size() - PART)));
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ByteBuffer part(FileChannel file, long position) throws IOException {
        ByteBuffer part = ByteBuffer.allocate(PART);
        int read = 0;
        while (read >= 0 && part.hasRemaining()) {
            read = file.read(part, position + part.position());
        }
        return part.flip();
    }
}
