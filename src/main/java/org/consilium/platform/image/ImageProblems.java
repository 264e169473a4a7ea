package org.consilium.platform.image;

import org.consilium.platform.problem.Problem;
import org.consilium.platform.problem.ProblemType;

/** What can be wrong with an uploaded picture. */
public final class ImageProblems {
    /** The file is of no kind that is read here. */
    public static final ProblemType UNSUPPORTED_IMAGE =
            new ProblemType("unsupported-image", 415, "This kind of picture is not accepted");

    /** The picture has more pixels than are decoded here. */
    public static final ProblemType IMAGE_TOO_LARGE =
            new ProblemType("image-too-large", 413, "The picture has too many pixels");

    /** The file says that it is a picture, but cannot be decoded. */
    public static final ProblemType IMAGE_UNREADABLE =
            new ProblemType("image-unreadable", 400, "The picture cannot be read");

    private ImageProblems() {}

    static Problem unsupported(String detail) {
        return new Problem(UNSUPPORTED_IMAGE, detail);
    }

    static Problem unreadable() {
        return unreadable("The picture is damaged or unusual. Please save it again as PNG or JPEG.");
    }

    static Problem unreadablePdf() {
        return unreadable("The PDF is damaged or unusual. Please send pictures of its pages instead.");
    }

    static Problem unreadable(String detail) {
        return new Problem(IMAGE_UNREADABLE, detail);
    }

    static Problem tooLarge(String detail) {
        return new Problem(IMAGE_TOO_LARGE, detail);
    }
}
