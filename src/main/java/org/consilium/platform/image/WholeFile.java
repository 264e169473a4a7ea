package org.consilium.platform.image;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A file being decoded. Some decoders take what is missing behind its end for zeros and go on for as many pixels as were declared;
 * here they are stopped after some attempts.
 */
final class WholeFile extends MemoryCacheImageInputStream {
    private static final int MOST_READS_BEHIND_THE_END = 100;

    private int behindTheEnd;

    WholeFile(byte[] file) {
        super(new ByteArrayInputStream(file));
    }

    @Override
    public int read() throws IOException {
        return counted(super.read());
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        return counted(super.read(buffer, offset, length));
    }

    private int counted(int read) {
        if (read < 0 && ++behindTheEnd > MOST_READS_BEHIND_THE_END) {
            throw new IllegalStateException("The file ended long ago");
        }
        return read;
    }
}
