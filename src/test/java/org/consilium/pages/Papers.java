package org.consilium.pages;

import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Documents that applicants upload. */
final class Papers {
    private Papers() {}

    /** A picture of a licence. */
    static FilePayload licence() {
        BufferedImage picture = new BufferedImage(800, 560, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 800, 560);
        pen.setColor(Color.DARK_GRAY);
        pen.drawRect(40, 40, 720, 480);
        pen.drawString("Licence to practise", 80, 120);
        pen.dispose();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", bytes);
            return new FilePayload("licence.png", "image/png", bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
