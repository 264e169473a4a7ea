package org.consilium.platform.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import org.consilium.platform.problem.Problem;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("S13: uploaded pictures")
class ImagesTest {
    private static final int EDGE = 200;
    private static final byte[] LOSSY_WEBP =
            Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
    private static final byte[] LOSSLESS_WEBP =
            Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

    private final Images images = new Images();

    @Test
    void photographsBecomeJpegAndDrawingsStayPng() {
        assertThat(clean(Pictures.file(Pictures.photograph(100, 80), "png")).mediaType())
                .isEqualTo("image/jpeg");
        assertThat(clean(Pictures.file(Pictures.photograph(8, 8), "png")).mediaType())
                .isEqualTo("image/png");
        assertThat(clean(Pictures.file(Pictures.photograph(100, 80), "jpeg")).mediaType())
                .isEqualTo("image/jpeg");
    }

    @Test
    void seeThroughPicturesStaySeeThrough() {
        BufferedImage image = new BufferedImage(60, 60, BufferedImage.TYPE_INT_ARGB);
        image.createGraphics().drawImage(Pictures.photograph(60, 30), 0, 0, null);

        CleanImage clean = clean(Pictures.file(image, "png"));

        assertThat(clean.mediaType()).isEqualTo("image/png");
        assertThat(Pictures.decoded(clean).getRGB(30, 50) >>> 24).isZero();
    }

    @Test
    void largePicturesAreShrunkAndSmallOnesLeft() {
        CleanImage clean = clean(Pictures.file(Pictures.photograph(1_000, 500), "jpeg"));
        assertThat(clean.width()).isEqualTo(200);
        assertThat(clean.height()).isEqualTo(100);
        assertThat(Pictures.decoded(clean).getWidth()).isEqualTo(200);
        assertThat(clean(Pictures.file(Pictures.photograph(30, 20), "jpeg")).width())
                .isEqualTo(30);
        assertThat(clean(Pictures.file(Pictures.photograph(5_000, 3), "png")).height())
                .isEqualTo(1);
    }

    @Test
    void nothingButPixelsIsLeftOfAJpeg() {
        byte[] file = Pictures.file(Pictures.photograph(100, 80), "jpeg");
        file = Pictures.withSegment(file, 0xfe, "COMMENTSECRET".getBytes(ISO_8859_1));
        file = Pictures.withSegment(
                file, 0xe1, "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>XMPSECRET".getBytes(ISO_8859_1));
        file = Pictures.withSegment(file, 0xe1, Pictures.exif(1));
        file = Pictures.followedBy(file, "PK\3\4<script>TAILSECRET</script>");

        String clean = new String(clean(file).bytes(), ISO_8859_1);

        assertThat(clean).startsWith("\u00ff\u00d8\u00ff").endsWith("\u00ff\u00d9");
        assertThat(clean).doesNotContain("SECRET", "Exif", "adobe", "script", "PK\3\4");
    }

    @Test
    void nothingButPixelsIsLeftOfAPng() {
        BufferedImage palette = new BufferedImage(20, 20, BufferedImage.TYPE_BYTE_INDEXED);
        byte[] file = Pictures.file(palette, "png");
        byte[] text = Pictures.chunk("tEXt", "Comment\0TEXTSECRET".getBytes(ISO_8859_1));
        byte[] told = new byte[file.length + text.length];
        System.arraycopy(file, 0, told, 0, 33);
        System.arraycopy(text, 0, told, 33, text.length);
        System.arraycopy(file, 33, told, 33 + text.length, file.length - 33);

        String clean =
                new String(clean(Pictures.followedBy(told, "<html>TAILSECRET")).bytes(), ISO_8859_1);

        assertThat(clean).doesNotContain("SECRET", "tEXt").endsWith("IEND\u00aeB`\u0082");
    }

    @ParameterizedTest
    @CsvSource({"1,0,0", "2,1,0", "3,1,1", "4,0,1", "5,0,0", "6,1,0", "7,1,1", "8,0,1"})
    void picturesAreTurnedTheRightWayUp(int orientation, int redRight, int redBelow) {
        byte[] file = Pictures.file(Pictures.photograph(100, 60), "jpeg");

        CleanImage clean = clean(Pictures.withSegment(file, 0xe1, Pictures.exif(orientation)));

        assertThat(clean.width()).isEqualTo(orientation >= 5 ? 60 : 100);
        BufferedImage image = Pictures.decoded(clean);
        int x = redRight == 1 ? image.getWidth() - 10 : 10;
        int y = redBelow == 1 ? image.getHeight() - 10 : 10;
        assertThat(image.getRGB(x, y) >> 16 & 0xff).isGreaterThan(220);
        assertThat(image.getRGB(image.getWidth() - 1 - x, y) >> 16 & 0xff).isLessThan(120);
        assertThat(image.getRGB(x, image.getHeight() - 1 - y) >> 16 & 0xff).isLessThan(120);
    }

    @Test
    void onlyTheFirstFrameOfAGifIsKept() {
        CleanImage clean = clean(Pictures.file(Pictures.photograph(40, 30), "gif"));

        assertThat(clean.mediaType()).isEqualTo("image/png");
        assertThat(clean.width()).isEqualTo(40);
    }

    @Test
    void webPicturesAreRead() {
        assertThat(clean(LOSSY_WEBP).width()).isEqualTo(1);
        assertThat(clean(LOSSLESS_WEBP).height()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY})
    void shadesOfGreyKeepTheirBrightness(int type) {
        BufferedImage xray = new BufferedImage(50, 50, type);
        int shade = type == BufferedImage.TYPE_BYTE_GRAY ? 100 : 100 << 8;
        WritableRaster raster = xray.getRaster();
        for (int i = 0; i < 2_500; i++) {
            raster.setSample(i % 50, i / 50, 0, shade);
        }

        int seen = Pictures.decoded(clean(Pictures.file(xray, "png"))).getRGB(25, 25) & 0xff;

        assertThat(seen).isCloseTo(100, within(1));
    }

    @Test
    void otherFilesAreRefusedWithAReason() {
        byte[] dicom = new byte[200];
        System.arraycopy("DICM".getBytes(ISO_8859_1), 0, dicom, 128, 4);

        assertThat(problem(dicom).type()).isEqualTo(ImageProblems.UNSUPPORTED_IMAGE);
        assertThat(problem(dicom).detail()).contains("DICOM");
        for (String other :
                new String[] {"", "<svg onload='x'/>", "%PDF-1.7", "BM1234", "II*\0", "GIF8", "RIFF1234WAVE"}) {
            assertThat(problem(other.getBytes(ISO_8859_1)).type()).isEqualTo(ImageProblems.UNSUPPORTED_IMAGE);
        }
    }

    @Test
    void picturesWithTooManyPixelsAreRefusedBeforeTheyAreDecoded() {
        assertThat(problem(Pictures.png(30_000, 30_000, (byte) 2)).type()).isEqualTo(ImageProblems.IMAGE_TOO_LARGE);
        assertThat(problem(Pictures.png(40_000, 1, (byte) 2)).type()).isEqualTo(ImageProblems.IMAGE_TOO_LARGE);
        assertThat(problem(Pictures.png(Integer.MAX_VALUE, Integer.MAX_VALUE, (byte) 6))
                        .type())
                .isIn(ImageProblems.IMAGE_TOO_LARGE, ImageProblems.IMAGE_UNREADABLE);
        byte[] gif = Pictures.file(Pictures.photograph(10, 10), "gif");
        int frame = new String(gif, ISO_8859_1).indexOf("\u002c\0\0\0\0\n\0\n\0");
        Arrays.fill(gif, frame + 5, frame + 9, (byte) 0x7f);
        assertThat(problem(gif).type()).isEqualTo(ImageProblems.IMAGE_TOO_LARGE);
    }

    @Test
    void aWebPictureCannotHideALargerOneInASmallFrame() {
        byte[] file =
                Base64.getDecoder().decode("UklGRiwAAABXRUJQVlA4WAoAAAAAAAAAAAAAAAAAVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
        file[39] = (byte) 0xff;
        file[40] = (byte) 0xff;
        file[41] = (byte) 0xff;
        file[42] = (byte) 0xff;

        assertThat(problem(file).type()).isEqualTo(ImageProblems.IMAGE_TOO_LARGE);
    }

    @Test
    void aJpegCannotKeepTheDecoderBusyWithCountlessScans() {
        byte[] file = Pictures.file(Pictures.photograph(100, 80), "jpeg");
        for (int i = 0; i < 200; i++) {
            file = Pictures.followedBy(Arrays.copyOf(file, file.length - 2), "\u00ff\u00da\0\u0002\u00ff\u00d9");
        }

        assertThat(problem(file).type()).isEqualTo(ImageProblems.IMAGE_UNREADABLE);
    }

    @Test
    void compressedTextInAPictureIsNotUnpacked() {
        byte[] bomb = Pictures.deflated(new byte[200_000_000]);
        byte[] text = new byte[bomb.length + 3];
        text[0] = 'a';
        System.arraycopy(bomb, 0, text, 3, bomb.length);
        byte[] file =
                Pictures.png(10, 10, (byte) 3, Pictures.chunk("PLTE", new byte[30]), Pictures.chunk("zTXt", text));
        long before = Runtime.getRuntime().totalMemory();

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> problemOrPicture(file));

        assertThat(Runtime.getRuntime().totalMemory() - before).isLessThan(400_000_000);
    }

    @Test
    @DisplayName("S17: damaged pictures are read or refused, and nothing else happens")
    void damagedPicturesAreReadOrRefused() {
        Random random = new Random(17);
        byte[][] whole = {
            Pictures.file(Pictures.photograph(20, 20), "png"),
            Pictures.withSegment(Pictures.file(Pictures.photograph(20, 20), "jpeg"), 0xe1, Pictures.exif(6)),
            Pictures.file(Pictures.photograph(20, 20), "gif"),
            LOSSY_WEBP,
            LOSSLESS_WEBP
        };
        for (int i = 0; i < 1_000; i++) {
            byte[] file = whole[i % whole.length].clone();
            for (int flips = 1 + random.nextInt(6); flips > 0; flips--) {
                file[random.nextInt(file.length)] = (byte) random.nextInt(256);
            }
            byte[] cut = Arrays.copyOf(file, random.nextInt(4) == 0 ? random.nextInt(file.length) : file.length);
            Assertions.assertTimeout(Duration.ofSeconds(20), () -> problemOrPicture(cut));
        }
    }

    private void problemOrPicture(byte[] file) {
        try {
            assertThat(clean(file).bytes()).isNotEmpty();
        } catch (Problem refused) {
            assertThat(refused.type())
                    .isIn(
                            ImageProblems.IMAGE_UNREADABLE,
                            ImageProblems.IMAGE_TOO_LARGE,
                            ImageProblems.UNSUPPORTED_IMAGE);
        }
    }

    private CleanImage clean(byte[] file) {
        return images.clean(new ByteArrayInputStream(file), EDGE);
    }

    private Problem problem(byte[] file) {
        return catchThrowableOfType(Problem.class, () -> clean(file));
    }
}
