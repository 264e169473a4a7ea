package org.consilium.platform.audit;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.consilium.platform.crypto.Hashes;
import org.consilium.platform.crypto.Keystore;

/** The file of checkpoints: one line each, oldest first, only ever appended to. */
final class CheckpointFile {
    private final Path file;
    private final AuditChain chain;

    CheckpointFile(Path file, Keystore keystore) {
        this.file = file;
        this.chain = new AuditChain(keystore);
    }

    /** Whether a checkpoint could be appended; makes the file if it is not there yet. */
    boolean isWritable() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            FileChannel.open(file, CREATE, APPEND).close();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Its lines as they are; none if there is no file yet. */
    List<String> lines() {
        try {
            return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("The audit checkpoints " + file + " cannot be read", e);
        }
    }

    /** Appends the head, unless the last checkpoint says the same already. */
    void append(long entries, byte[] lastMac) {
        List<Checkpoint> earlier = lines().stream()
                .flatMap(line -> Checkpoint.parse(line).stream())
                .toList();
        byte[] previous = AuditChain.START;
        if (!earlier.isEmpty()) {
            Checkpoint last = earlier.get(earlier.size() - 1);
            if (last.entries() == entries && Hashes.same(last.lastMac(), lastMac)) {
                return;
            }
            previous = last.mac();
        }
        int keyId = chain.currentKey();
        write(new Checkpoint(entries, lastMac, keyId, chain.checkpointMac(keyId, entries, lastMac, previous)));
    }

    private void write(Checkpoint checkpoint) {
        try (FileChannel channel = FileChannel.open(file, CREATE, APPEND)) {
            channel.write(ByteBuffer.wrap((checkpoint.line() + "\n").getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException("The audit checkpoints " + file + " cannot be written", e);
        }
    }
}
