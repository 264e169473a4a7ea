package org.consilium.platform.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * What has to be known of a JPEG file beside its pixels.
 *
 * @param orientation how the camera was held, 1 … 8 as in Exif; 1 if nothing usable is said
 * @param scans how often the decoder goes over the picture
 * @see <a href="https://www.cipa.jp/std/documents/e/DC-X008-Translation-2019-E.pdf">Exif 2.32, tag 0x0112</a>
 */
record JpegSegments(int orientation, int scans) {
    private static final int START_OF_SCAN = 0xda;
    private static final int APP1 = 0xe1;
    private static final String EXIF = "Exif\0\0";
    private static final int ORIENTATION_TAG = 0x0112;
    private static final int ENTRY_LENGTH = 12;

    /** Reads a file that starts like a JPEG; what follows may be anything. */
    static JpegSegments of(byte[] file) {
        int orientation = 1;
        int scans = 0;
        int at = 2;
        while (at + 4 <= file.length) {
            if ((file[at] & 0xff) != 0xff) {
                at++;
                continue;
            }
            int marker = file[at + 1] & 0xff;
            if (marker == 0xff || marker == 0 || marker >= 0xd0 && marker <= 0xd8) {
                at += marker == 0xff ? 1 : 2;
                continue;
            }
            if (marker == 0xd9) {
                break;
            }
            int length = (file[at + 2] & 0xff) << 8 | file[at + 3] & 0xff;
            int end = Math.min(file.length, at + 2 + length);
            scans += marker == START_OF_SCAN ? 1 : 0;
            if (marker == APP1 && orientation == 1) {
                orientation = orientation(file, at + 4, end);
            }
            at = Math.max(end, at + 2);
        }
        return new JpegSegments(orientation, scans);
    }

    private static int orientation(byte[] file, int start, int end) {
        boolean exif = end - start > EXIF.length() && EXIF.equals(new String(file, start, EXIF.length(), ISO_8859_1));
        if (!exif) {
            return 1;
        }
        int tiff = start + EXIF.length();
        try {
            return tag(ByteBuffer.wrap(file, tiff, end - tiff).slice());
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            return 1;
        }
    }

    private static int tag(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY_LENGTH;
            if ((tiff.getShort(entry) & 0xffff) == ORIENTATION_TAG) {
                int value = tiff.getShort(entry + 8);
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }
}
