package org.consilium.platform.upload;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;

/** A file that is gone once it is closed. */
public final class ScratchFile implements AutoCloseable {
    private final FileChannel channel;

    ScratchFile(FileChannel channel) {
        this.channel = channel;
    }

    /** Forgets what was written, and begins anew. Flush before reading. */
    public OutputStream writtenAnew() throws IOException {
        channel.truncate(0);
        return new BufferedOutputStream(Channels.newOutputStream(channel));
    }

    /** How much was written, in bytes. */
    public long size() {
        try {
            return channel.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends all that was written. */
    public void copyTo(OutputStream out) throws IOException {
        channel.position(0);
        Channels.newInputStream(channel).transferTo(out);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
