package org.consilium.platform.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.consilium.platform.problem.Problem;

/** The kinds of picture that are read, told by the file's first bytes and never by its name or declared type. */
enum ImageKind {
    PNG,
    JPEG,
    GIF,
    WEBP;

    private static final int HEIF_BRAND = 4;

    /**
     * The kind of a file.
     *
     * @throws Problem {@code unsupported-image} if it is none of these
     */
    static ImageKind of(byte[] file) {
        ImageKind kind = first(file);
        if (Polyglots.isOne(file)) {
            throw ImageProblems.unsupported(
                    "This file is a picture and something else at once. Save the picture again as PNG or JPEG.");
        }
        return kind;
    }

    private static ImageKind first(byte[] file) {
        if (startsWith(file, 0, "\u0089PNG\r\n\u001a\n")) {
            return PNG;
        }
        if (startsWith(file, 0, "\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (startsWith(file, 0, "GIF87a") || startsWith(file, 0, "GIF89a")) {
            return GIF;
        }
        if (startsWith(file, 0, "RIFF") && startsWith(file, 8, "WEBP")) {
            return WEBP;
        }
        throw refusal(file);
    }

    private static Problem refusal(byte[] file) {
        if (Polyglots.isDicom(file)) {
            return ImageProblems.unsupported(
                    "DICOM files name the patient and are not accepted. Export the single picture as"
                            + " PNG or JPEG, without the name and dates burnt into it.");
        }
        if (startsWith(file, HEIF_BRAND, "ftyp")) {
            return ImageProblems.unsupported(
                    "HEIC and AVIF pictures are not read here. Save the picture as JPEG or PNG.");
        }
        return ImageProblems.unsupported("PNG, JPEG, GIF and WebP pictures are accepted.");
    }

    private static boolean startsWith(byte[] file, int offset, String magic) {
        byte[] expected = magic.getBytes(ISO_8859_1);
        return file.length >= offset + expected.length
                && java.util.Arrays.equals(file, offset, offset + expected.length, expected, 0, expected.length);
    }

    /** A reader of this kind: the platform's own, or the library's, made directly because plug-ins are registered for the whole server. */
    ImageReader reader() throws IOException {
        return this == WEBP
                ? new WebPImageReaderSpi().createReaderInstance(null)
                : ImageIO.getImageReadersByFormatName(name()).next();
    }
}
