package org.consilium.platform.image;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.color.ColorSpace;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;

/** Draws pictures: the right way up, small enough, in the one colour model that is written. */
final class Pixels {
    private Pixels() {}

    /**
     * A picture of its own, turned as Exif says and shrunk to fit.
     *
     * @param orientation 1 … 8
     * @param longestEdge in pixels; smaller pictures are not enlarged
     */
    static BufferedImage redraw(BufferedImage decoded, int orientation, int longestEdge) {
        return turned(shrunk(plain(decoded), longestEdge), orientation);
    }

    /**
     * The picture in sRGB. Shades of grey are taken over as they are: the platform takes them for linear light and would brighten
     * an X-ray.
     */
    private static BufferedImage plain(BufferedImage decoded) {
        ColorModel colours = decoded.getColorModel();
        BufferedImage plain = new BufferedImage(
                decoded.getWidth(),
                decoded.getHeight(),
                colours.hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        boolean grey = colours instanceof ComponentColorModel
                && colours.getColorSpace().getType() == ColorSpace.TYPE_GRAY
                && decoded.getRaster().getTransferType() <= DataBuffer.TYPE_USHORT;
        if (grey) {
            copyGrey(decoded, plain);
        } else {
            Graphics2D graphics = plain.createGraphics();
            graphics.drawImage(decoded, 0, 0, null);
            graphics.dispose();
        }
        return plain;
    }

    private static void copyGrey(BufferedImage from, BufferedImage to) {
        Raster raster = from.getRaster();
        int shift = from.getSampleModel().getSampleSize(0) - 8;
        boolean alpha = from.getColorModel().hasAlpha();
        int[] row = new int[raster.getWidth()];
        for (int y = 0; y < raster.getHeight(); y++) {
            for (int x = 0; x < row.length; x++) {
                int shade = raster.getSample(x, y, 0) >> shift;
                int opacity = alpha ? raster.getSample(x, y, 1) >> shift : 0xff;
                row[x] = opacity << 24 | shade << 16 | shade << 8 | shade;
            }
            to.setRGB(0, y, row.length, 1, row, 0, row.length);
        }
    }

    /** Halves first: one large step would leave out thin lines, such as those of an ECG. */
    private static BufferedImage shrunk(BufferedImage image, int longestEdge) {
        BufferedImage now = image;
        while (longest(now) > longestEdge) {
            double factor = Math.max(0.5, (double) longestEdge / longest(now));
            int width = Math.max(1, (int) Math.round(now.getWidth() * factor));
            int height = Math.max(1, (int) Math.round(now.getHeight() * factor));
            BufferedImage smaller = new BufferedImage(width, height, now.getType());
            Graphics2D graphics = smaller.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.drawImage(now, 0, 0, width, height, null);
            graphics.dispose();
            now = smaller;
        }
        return now;
    }

    private static int longest(BufferedImage image) {
        return Math.max(image.getWidth(), image.getHeight());
    }

    private static BufferedImage turned(BufferedImage image, int orientation) {
        if (orientation == 1) {
            return image;
        }
        double w = image.getWidth();
        double h = image.getHeight();
        AffineTransform turn =
                switch (orientation) {
                    case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
                    case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
                    case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
                    case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
                    case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
                    case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
                    default -> new AffineTransform(0, -1, 1, 0, 0, w);
                };
        boolean onItsSide = orientation >= 5;
        BufferedImage upright =
                new BufferedImage((int) (onItsSide ? h : w), (int) (onItsSide ? w : h), image.getType());
        Graphics2D graphics = upright.createGraphics();
        graphics.drawImage(image, turn, null);
        graphics.dispose();
        return upright;
    }
}
