package org.consilium.platform.image;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.problem.Problems;

/**
 * Makes uploaded pictures harmless. Of the file only the pixels remain, so that neither the place where a photograph was taken nor
 * a program hidden in it is ever served. Only few are worked on at a time: each may take tens of megabytes while it is decoded.
 */
@ApplicationScoped
public class Images {
    private static final int LARGEST_FILE = 10 * 1024 * 1024;
    private static final int AT_A_TIME = 2;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    private static final Duration COME_BACK_AFTER = Duration.ofSeconds(5);

    private final Semaphore places = new Semaphore(AT_A_TIME, true);

    /**
     * Draws a picture anew.
     *
     * @param upload PNG, JPEG, GIF (its first frame) or WebP, at most 10 MiB
     * @param longestEdge edge in pixels to which larger pictures are shrunk
     * @throws Problem see {@link ImageProblems}, or {@code overloaded}
     */
    public CleanImage clean(InputStream upload, int longestEdge) {
        return clean(read(upload), longestEdge);
    }

    /** The same for a whole file. */
    CleanImage clean(byte[] file, int longestEdge) {
        ImageKind kind = ImageKind.of(file);
        int orientation = kind == ImageKind.JPEG ? JpegSegments.of(file).orientation() : 1;
        takePlace();
        try {
            BufferedImage decoded = Decoder.decode(file, kind, longestEdge);
            return PixelsOnly.require(Encoder.encode(Pixels.redraw(decoded, orientation, longestEdge)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            places.release();
        }
    }

    /** The whole file, unless it is too large. */
    static byte[] read(InputStream upload) {
        try {
            byte[] file = upload.readNBytes(LARGEST_FILE + 1);
            if (file.length > LARGEST_FILE) {
                throw new Problem(Problems.BODY_TOO_LARGE, "A file has at most 10 MiB.");
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void takePlace() {
        boolean taken = false;
        try {
            taken = places.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!taken) {
            throw new Problem(Problems.OVERLOADED, "Many pictures are coming in. Please try again in a moment.")
                    .retryAfter(COME_BACK_AFTER);
        }
    }
}
