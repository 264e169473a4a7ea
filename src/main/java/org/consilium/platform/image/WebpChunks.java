package org.consilium.platform.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The sizes that a WebP file declares. Its outer frame and the picture inside each declare one, and a decoder that trusts the first
 * makes room by the second.
 *
 * @see <a href="https://developers.google.com/speed/webp/docs/riff_container">WebP container specification</a>
 */
final class WebpChunks {
    private static final int ANIMATION = 0x02;
    private static final int FIRST_CHUNK = 12;
    private static final int CHUNK_HEADER = 8;

    private WebpChunks() {}

    /**
     * The largest number of pixels that any part declares.
     *
     * @throws org.consilium.platform.problem.Problem if the file is animated or its parts make no sense
     */
    static long mostPixels(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        long most = 0;
        try {
            for (int at = FIRST_CHUNK; at + CHUNK_HEADER <= file.length; ) {
                String kind = new String(file, at, 4, ISO_8859_1);
                long length = in.getInt(at + 4) & 0xffff_ffffL;
                most = Math.max(most, pixels(in, kind, at + CHUNK_HEADER));
                at = (int) Math.min(file.length, at + CHUNK_HEADER + length + (length & 1));
            }
        } catch (IndexOutOfBoundsException damaged) {
            throw ImageProblems.unreadable();
        }
        return most;
    }

    private static long pixels(ByteBuffer in, String kind, int at) {
        switch (kind) {
            case "VP8X":
                if ((in.get(at) & ANIMATION) != 0) {
                    throw ImageProblems.unsupported(
                            "Animated WebP pictures are not accepted. Please save one frame as PNG.");
                }
                return ((in.getInt(at + 4) & 0xff_ffffL) + 1) * ((in.getInt(at + 6) >>> 8) + 1L);
            case "VP8L":
                int sizes = in.getInt(at + 1);
                return ((sizes & 0x3fff) + 1L) * ((sizes >>> 14 & 0x3fff) + 1L);
            case "VP8 ":
                return (in.getShort(at + 6) & 0x3fffL) * (in.getShort(at + 8) & 0x3fffL);
            case "ANMF":
                throw ImageProblems.unsupported(
                        "Animated WebP pictures are not accepted. Please save one frame as PNG.");
            default:
                return 0;
        }
    }
}
