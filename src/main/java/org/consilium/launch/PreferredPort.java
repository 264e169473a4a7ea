package org.consilium.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The port that one would like to have, or another one if somebody else has it or is about to take it: of two starts at the same
 * time both would find it free. Who has it holds a file until the process ends.
 */
final class PreferredPort implements AutoCloseable {
    private final int number;
    private final @Nullable FileChannel held;

    private PreferredPort(int number, @Nullable FileChannel held) {
        this.number = number;
        this.held = held;
    }

    /**
     * Takes a port.
     *
     * @param directory one that all starts on this machine share
     */
    static PreferredPort take(int preferred, Path directory) throws IOException {
        FileChannel file = open(directory.resolve("consilium-port-" + preferred + ".lock"));
        if (file != null) {
            if (isLocked(file) && Ports.isFree(preferred)) {
                return new PreferredPort(preferred, file);
            }
            file.close();
        }
        return new PreferredPort(Ports.free(), null);
    }

    int number() {
        return number;
    }

    @Override
    public void close() throws IOException {
        if (held != null) {
            held.close();
        }
    }

    /** Another user's file cannot be opened: then that user has the port. */
    private static @Nullable FileChannel open(Path file) {
        try {
            return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException anotherUsers) {
            return null;
        }
    }

    private static boolean isLocked(FileChannel file) throws IOException {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }
}
