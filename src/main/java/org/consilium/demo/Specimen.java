package org.consilium.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Draws documents that nobody could take for real ones. */
final class Specimen {
    private static final int WIDTH = 1_000;
    private static final int HEIGHT = 640;
    private static final int MARGIN = 60;

    private Specimen() {}

    /** A picture of a document of that kind for somebody of the demo. */
    static InputStream of(String kind, String name) {
        BufferedImage paper = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = paper.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(new Color(0xfdfbf5));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(0x2f5d62));
        pen.setStroke(new BasicStroke(6));
        pen.drawRect(MARGIN / 2, MARGIN / 2, WIDTH - MARGIN, HEIGHT - MARGIN);
        write(pen, "SPECIMEN OF THE DEMO", 30, 120);
        write(pen, kind.toUpperCase(java.util.Locale.ROOT), 64, 240);
        write(pen, name, 48, 360);
        write(pen, "This document was made up and proves nothing.", 28, 500);
        pen.dispose();
        return file(paper);
    }

    private static void write(Graphics2D pen, String text, int size, int y) {
        pen.setFont(new Font(Font.SERIF, Font.PLAIN, size));
        pen.drawString(text, 2 * MARGIN, y);
    }

    private static InputStream file(BufferedImage paper) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(paper, "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ByteArrayInputStream(file.toByteArray());
    }
}
