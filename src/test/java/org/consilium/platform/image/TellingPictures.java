package org.consilium.platform.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** Pictures that say more than they show, each in one of the ways in which files do. What they tell contains {@link #SECRET}. */
final class TellingPictures {
    static final String SECRET = "SECRET";

    private static final String XMP =
            "<x:xmpmeta xmlns:x='adobe:ns:meta/'><dc:creator>XMP" + SECRET + "</dc:creator></x:xmpmeta>";
    private static final byte[] LOSSLESS_WEBP =
            Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
    private static final int PNG_HEAD = 33;

    private TellingPictures() {}

    /** Files by what they tell and how. */
    static Map<String, byte[]> all() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        jpegs(files);
        pngs(files);
        gifs(files);
        webps(files);
        return files;
    }

    private static void jpegs(Map<String, byte[]> files) {
        byte[] plain = Pictures.file(Pictures.photograph(60, 40), "jpeg");
        files.put("JPEG, Exif with a place", Pictures.withSegment(plain, 0xe1, Pictures.exif(6)));
        files.put("JPEG, Exif with a thumbnail", Pictures.withSegment(plain, 0xe1, exifWithThumbnail()));
        files.put("JPEG, XMP", Pictures.withSegment(plain, 0xe1, bytes("http://ns.adobe.com/xap/1.0/\0" + XMP)));
        files.put(
                "JPEG, extended XMP",
                Pictures.withSegment(plain, 0xe1, bytes("http://ns.adobe.com/xmp/extension/\0" + SECRET)));
        files.put(
                "JPEG, IPTC",
                Pictures.withSegment(
                        plain, 0xed, bytes("Photoshop 3.0\0" + "8BIM\4\4\0\0\0\0\0\13\34\2\120\0\6" + SECRET)));
        files.put("JPEG, colour profile", Pictures.withSegment(plain, 0xe2, iccSegment()));
        files.put("JPEG, several pictures", Pictures.withSegment(plain, 0xe2, bytes("MPF\0MM\0*" + SECRET)));
        files.put("JPEG, JFIF thumbnail", Pictures.withSegment(plain, 0xe0, bytes("JFXX\0\20" + SECRET)));
        files.put("JPEG, comment", Pictures.withSegment(plain, 0xfe, bytes("Comment " + SECRET)));
        files.put("JPEG, a maker's segment", Pictures.withSegment(plain, 0xe9, bytes("Maker " + SECRET)));
        files.put("JPEG, bytes behind the end", Pictures.followedBy(plain, "tail " + SECRET));
    }

    private static void pngs(Map<String, byte[]> files) {
        files.put("PNG, text", png("tEXt", bytes("Comment\0" + SECRET)));
        files.put("PNG, compressed text", png("zTXt", joined(bytes("Comment\0\0"), Pictures.deflated(bytes(SECRET)))));
        files.put("PNG, XMP", png("iTXt", bytes("XML:com.adobe.xmp\0\0\0\0\0" + XMP)));
        files.put("PNG, Exif", png("eXIf", bytes("MM\0*\0\0\0\10\0\0\0\0\0\0" + SECRET)));
        files.put("PNG, colour profile", png("iCCP", joined(bytes(SECRET + "\0\0"), Pictures.deflated(profile()))));
        files.put("PNG, time", png("tIME", new byte[] {7, (byte) 0xea, 11, 22, 7, 0, 0}));
        files.put("PNG, a private chunk", png("seCr", bytes(SECRET)));
        files.put("PNG, bytes behind the end", Pictures.followedBy(plainPng(), "tail " + SECRET));
    }

    private static void gifs(Map<String, byte[]> files) {
        files.put("GIF, comment", gif("\u0021\u00fe\6" + SECRET + "\0"));
        files.put("GIF, XMP", gif("\u0021\u00ff\13XMP DataXMP\6" + SECRET + "\0"));
        files.put("GIF, text to be drawn", gif("\u0021\1\14\0\0\0\0\1\0\1\0\1\1\0\1\6" + SECRET + "\0"));
        files.put(
                "GIF, bytes behind the end",
                Pictures.followedBy(Pictures.file(Pictures.photograph(60, 40), "gif"), "tail " + SECRET));
    }

    private static void webps(Map<String, byte[]> files) {
        files.put("WebP, Exif", webp(8, "EXIF", bytes("MM\0*" + SECRET)));
        files.put("WebP, XMP", webp(4, "XMP ", bytes(XMP)));
        files.put("WebP, bytes behind the end", Pictures.followedBy(LOSSLESS_WEBP, "tail " + SECRET));
    }

    private static byte[] exifWithThumbnail() {
        byte[] thumbnail =
                Pictures.withSegment(Pictures.file(Pictures.photograph(16, 12), "jpeg"), 0xfe, bytes("THUMB" + SECRET));
        ByteBuffer tiff = ByteBuffer.allocate(46 + thumbnail.length);
        tiff.put(bytes("Exif\0\0MM\0*")).putInt(8).putShort((short) 0).putInt(14);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x0201).putShort((short) 4).putInt(1).putInt(40);
        tiff.putShort((short) 0x0202).putShort((short) 4).putInt(1).putInt(thumbnail.length);
        return tiff.put(thumbnail).array();
    }

    private static byte[] iccSegment() {
        return joined(bytes("ICC_PROFILE\0\1\1"), profile());
    }

    private static byte[] profile() {
        return joined(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData(), bytes(SECRET));
    }

    private static byte[] plainPng() {
        return Pictures.file(Pictures.photograph(60, 40), "png");
    }

    private static byte[] png(String chunk, byte[] content) {
        return inserted(plainPng(), PNG_HEAD, Pictures.chunk(chunk, content));
    }

    /** An extension in front of the only frame. */
    private static byte[] gif(String extension) {
        byte[] plain = Pictures.file(Pictures.photograph(60, 40), "gif");
        int frame = new String(plain, ISO_8859_1).indexOf("\u002c\0\0\0\0\74\0\50\0");
        return inserted(plain, frame, bytes(extension));
    }

    private static byte[] webp(int flag, String chunk, byte[] content) {
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        parts.writeBytes(riff("VP8X", new byte[] {(byte) flag, 0, 0, 0, 0, 0, 0, 0, 0, 0}));
        parts.write(LOSSLESS_WEBP, 12, LOSSLESS_WEBP.length - 12);
        parts.writeBytes(riff(chunk, content));
        return riff("RIFF", joined(bytes("WEBP"), parts.toByteArray()));
    }

    private static byte[] riff(String type, byte[] content) {
        int padding = content.length % 2;
        return ByteBuffer.allocate(8 + content.length + padding)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(bytes(type))
                .putInt(content.length)
                .put(content)
                .array();
    }

    private static byte[] inserted(byte[] file, int at, byte[] more) {
        return ByteBuffer.allocate(file.length + more.length)
                .put(file, 0, at)
                .put(more)
                .put(file, at, file.length - at)
                .array();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }
}
