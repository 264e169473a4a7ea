package org.consilium.platform.image;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes a picture with nothing but its pixels: drawings and see-through pictures as PNG, photographs as JPEG. */
final class Encoder {
    private static final float QUALITY = 0.85f;
    private static final int FEW_COLOURS = 1_024;
    private static final int OPAQUE = 0xff00_0000;

    private Encoder() {}

    static CleanImage encode(BufferedImage image) throws IOException {
        boolean png = staysPng(image);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer =
                ImageIO.getImageWritersByFormatName(png ? "png" : "jpeg").next();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (!png) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(png ? image : withoutAlpha(image), null, null), how);
        } finally {
            writer.dispose();
        }
        return new CleanImage(
                bytes.toByteArray(), png ? "image/png" : "image/jpeg", image.getWidth(), image.getHeight());
    }

    /** Whether the picture is see-through somewhere, or has so few colours that it is rather a drawing than a photograph. */
    private static boolean staysPng(BufferedImage image) {
        Set<Integer> colours = new HashSet<>();
        int[] row = new int[image.getWidth()];
        boolean few = true;
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int pixel : row) {
                if ((pixel & OPAQUE) != OPAQUE) {
                    return true;
                }
                if (few) {
                    colours.add(pixel);
                    few = colours.size() <= FEW_COLOURS;
                }
            }
            if (!few && !image.getColorModel().hasAlpha()) {
                return false;
            }
        }
        return few;
    }

    private static BufferedImage withoutAlpha(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) {
            return image;
        }
        BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = opaque.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return opaque;
    }
}
