package org.consilium.platform.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Set;

/**
 * Looks a second time at a picture that was written here, part by part, and lets through only what pixels need. So a place, a name or
 * a thumbnail would be noticed even if the library that writes pictures began to carry them over.
 *
 * @see <a href="https://www.w3.org/TR/png-3/#5Chunk-layout">PNG, chunk layout</a>
 * @see <a href="https://www.w3.org/Graphics/JPEG/itu-t81.pdf">JPEG, annex B</a>
 */
final class PixelsOnly {
    private static final int PNG_SIGNATURE = 8;
    private static final Set<String> CHUNKS = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    private static final int END_OF_IMAGE = 0xd9;
    private static final int START_OF_SCAN = 0xda;
    private static final int JFIF = 0xe0;
    private static final int JFIF_WITHOUT_THUMBNAIL = 16;
    /** Baseline and progressive frames, Huffman and quantisation tables, restart interval, scans. */
    private static final Set<Integer> SEGMENTS = Set.of(0xc0, 0xc2, 0xc4, 0xdb, 0xdd, START_OF_SCAN);

    private PixelsOnly() {}

    /**
     * The same picture.
     *
     * @throws IllegalStateException if it holds anything beside its pixels, or is no whole file
     */
    static CleanImage require(CleanImage image) {
        try {
            ByteBuffer file = ByteBuffer.wrap(image.bytes());
            if (image.mediaType().equals("image/png")) {
                readPng(file);
            } else {
                readJpeg(file);
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException cut) {
            throw new IllegalStateException("A picture was written in part only");
        }
        return image;
    }

    private static void readPng(ByteBuffer file) {
        file.position(PNG_SIGNATURE);
        String type;
        do {
            int length = file.getInt();
            byte[] name = new byte[4];
            file.get(name);
            type = new String(name, ISO_8859_1);
            allow(CHUNKS.contains(type), type);
            file.position(file.position() + length + 4);
        } while (!type.equals("IEND"));
        allow(!file.hasRemaining(), "more behind the end");
    }

    private static void readJpeg(ByteBuffer file) {
        file.position(2);
        int marker = nextMarker(file);
        while (marker != END_OF_IMAGE) {
            int length = file.getShort() & 0xffff;
            boolean bareJfif = marker == JFIF && length == JFIF_WITHOUT_THUMBNAIL;
            allow(bareJfif || SEGMENTS.contains(marker), Integer.toHexString(marker));
            file.position(file.position() + length - 2);
            if (marker == START_OF_SCAN) {
                skipScan(file);
            }
            marker = nextMarker(file);
        }
        allow(!file.hasRemaining(), "more behind the end");
    }

    private static int nextMarker(ByteBuffer file) {
        allow((file.get() & 0xff) == 0xff, "no marker");
        return file.get() & 0xff;
    }

    /** Goes to the marker behind compressed data, in which 0xff is followed by 0 or by a restart's number. */
    private static void skipScan(ByteBuffer file) {
        int at = file.position();
        boolean data = true;
        while (data) {
            int next = file.get(at + 1) & 0xff;
            data = (file.get(at) & 0xff) != 0xff || next == 0 || next >= 0xd0 && next <= 0xd7;
            at += data ? 1 : 0;
        }
        file.position(at);
    }

    private static void allow(boolean allowed, String what) {
        if (!allowed) {
            throw new IllegalStateException("A picture was written with more than its pixels: " + what);
        }
    }
}
