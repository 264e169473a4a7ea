package org.consilium.platform.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Paints the pages of a PDF file; a program of its own, started by {@link PdfProcess} for each file. It reads the file from its input
 * and writes the number of pages, then each page as a length and a PNG file.
 */
final class PdfPainter {
    /** Exit code: there are more pages than are painted. */
    static final int TOO_MANY_PAGES = 3;
    /** Exit code: the file asks for a password. */
    static final int LOCKED = 4;

    /** Sharper than 200 dots per inch nobody needs to read a licence. */
    private static final float SHARPEST = 200f / 72f;

    private PdfPainter() {}

    /**
     * Paints.
     *
     * @param arguments the longest edge of a page in pixels, and how many pages are painted at most
     */
    public static void main(String[] arguments) throws IOException {
        int longestEdge = Integer.parseInt(arguments[0]);
        int mostPages = Integer.parseInt(arguments[1]);
        try (PDDocument document = Loader.loadPDF(System.in.readAllBytes())) {
            if (document.getNumberOfPages() > mostPages) {
                System.exit(TOO_MANY_PAGES);
            }
            write(paint(document, longestEdge));
        } catch (InvalidPasswordException e) {
            System.exit(LOCKED);
        }
    }

    private static List<byte[]> paint(PDDocument document, int longestEdge) throws IOException {
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        List<byte[]> pages = new ArrayList<>();
        for (int number = 0; number < document.getNumberOfPages(); number++) {
            PDRectangle box = document.getPage(number).getCropBox();
            float scale = Math.min(SHARPEST, longestEdge / Math.max(1, Math.max(box.getWidth(), box.getHeight())));
            BufferedImage page = renderer.renderImage(number, scale, ImageType.RGB);
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            ImageIO.write(page, "png", file);
            pages.add(file.toByteArray());
        }
        return pages;
    }

    private static void write(List<byte[]> pages) throws IOException {
        DataOutputStream out = new DataOutputStream(System.out);
        out.writeInt(pages.size());
        for (byte[] page : pages) {
            out.writeInt(page.length);
            out.write(page);
        }
        out.flush();
    }
}
