package org.consilium.platform.image;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;

/** Turns an uploaded document into pictures of its pages; nothing else of the file is kept. */
@ApplicationScoped
public class DocumentPages {
    private static final byte[] PDF = "%PDF-".getBytes(US_ASCII);

    private final Images images;
    private final PdfProcess pdfProcess;

    @Inject
    DocumentPages(Images images, PdfProcess pdfProcess) {
        this.images = images;
        this.pdfProcess = pdfProcess;
    }

    /**
     * The pages of a document.
     *
     * @param upload a PDF, or a picture, which is one page; at most 10 MiB
     * @param longestEdge edge in pixels to which larger pages are shrunk
     * @param mostPages how many pages are accepted
     * @throws org.consilium.platform.problem.Problem see {@link ImageProblems}, or {@code overloaded}
     */
    public List<CleanImage> of(InputStream upload, int longestEdge, int mostPages) {
        byte[] file = Images.read(upload);
        return isPdf(file)
                ? pdfProcess.pages(file, longestEdge, mostPages).stream()
                        .map(page -> images.clean(page, longestEdge))
                        .toList()
                : List.of(images.clean(file, longestEdge));
    }

    private static boolean isPdf(byte[] file) {
        return file.length > PDF.length && Arrays.equals(file, 0, PDF.length, PDF, 0, PDF.length);
    }
}
