package org.consilium.platform.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.consilium.platform.problem.Problem;

/** Decodes a file that says it is a picture, after a look at how much there would be to decode. */
final class Decoder {
    /** The most pixels of a picture, declared or real. */
    static final long MOST_PIXELS = 40_000_000;

    private static final int LONGEST_EDGE = 30_000;
    /** Cameras write about ten; a file with thousands keeps the decoder going over the same picture for hours. */
    private static final int MOST_SCANS = 100;

    private Decoder() {}

    /**
     * The first frame of a picture, possibly with rows and columns left out.
     *
     * @param file the whole file
     * @param enough the longest edge that is needed; at least so much is kept, where the picture has it
     * @throws Problem if the picture is of another kind, too large or damaged
     */
    static BufferedImage decode(byte[] file, ImageKind kind, int enough) {
        refuseTraps(file, kind);
        try (ImageInputStream in = new WholeFile(file)) {
            ImageReader reader = kind.reader();
            try {
                reader.setInput(in, true, true);
                return read(reader, enough);
            } finally {
                reader.dispose();
            }
        } catch (Problem known) {
            throw known;
        } catch (IOException | RuntimeException damaged) {
            throw ImageProblems.unreadable();
        }
    }

    private static void refuseTraps(byte[] file, ImageKind kind) {
        if (kind == ImageKind.WEBP && WebpChunks.mostPixels(file) > MOST_PIXELS) {
            throw tooLarge();
        }
        if (kind == ImageKind.JPEG && JpegSegments.of(file).scans() > MOST_SCANS) {
            throw ImageProblems.unreadable();
        }
    }

    private static BufferedImage read(ImageReader reader, int enough) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width < 1 || height < 1) {
            throw ImageProblems.unreadable();
        }
        int edge = Math.max(width, height);
        if ((long) width * height > MOST_PIXELS || edge > LONGEST_EDGE) {
            throw tooLarge();
        }
        ImageReadParam every = reader.getDefaultReadParam();
        int step = Math.max(1, (edge + 2 * enough - 1) / (2 * enough));
        every.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, every);
    }

    private static Problem tooLarge() {
        return ImageProblems.tooLarge("A picture has at most 40 million pixels. Please make it smaller first.");
    }
}
