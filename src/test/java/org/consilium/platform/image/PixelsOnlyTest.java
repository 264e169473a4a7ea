package org.consilium.platform.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Map.Entry;
import java.util.stream.Stream;
import org.consilium.platform.problem.Problem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("S13: of uploaded pictures nothing but pixels is kept")
class PixelsOnlyTest {
    private final Images images = new Images();

    static Stream<String> telling() {
        return TellingPictures.all().keySet().stream();
    }

    static Stream<String> tellingAsWritten() {
        return telling().filter(name -> name.startsWith("JPEG") || name.startsWith("PNG"));
    }

    @ParameterizedTest
    @MethodSource("telling")
    void nothingThatAFileTellsSurvives(String how) {
        byte[] file = file(how);
        boolean told = how.contains("compressed") || how.contains("time") || holdsSecret(file);
        assertThat(told).as("the file tells something").isTrue();

        CleanImage clean = images.clean(new ByteArrayInputStream(file), 200);

        assertThat(holdsSecret(clean.bytes())).isFalse();
        assertThat(PixelsOnly.require(clean)).isSameAs(clean);
    }

    @ParameterizedTest
    @MethodSource("tellingAsWritten")
    void aFileThatTellsSomethingWouldBeNoticedAfterItWasWritten(String how) {
        String mediaType = how.startsWith("PNG") ? "image/png" : "image/jpeg";
        CleanImage telling = new CleanImage(file(how), mediaType, 60, 40);

        assertThatThrownBy(() -> PixelsOnly.require(telling))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining(TellingPictures.SECRET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void aFileThatWasWrittenInPartIsNoticed(String format) {
        byte[] file = Pictures.file(Pictures.photograph(60, 40), format);

        for (int length = 0; length < file.length; length += 7) {
            CleanImage cut = new CleanImage(Arrays.copyOf(file, length), "image/" + format, 60, 40);
            assertThatThrownBy(() -> PixelsOnly.require(cut)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void whatIsWrittenPasses() {
        for (int type :
                new int[] {BufferedImage.TYPE_INT_ARGB, BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_BYTE_BINARY}) {
            BufferedImage image = new BufferedImage(40, 30, type);
            assertThat(images.clean(new ByteArrayInputStream(Pictures.file(image, "png")), 200)
                            .width())
                    .isEqualTo(40);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif"})
    void aFileThatIsAPictureAndSomethingElseIsRefused(String format) {
        byte[] plain = Pictures.file(Pictures.photograph(60, 40), format);
        byte[] dicom = plain.clone();
        System.arraycopy("DICM".getBytes(ISO_8859_1), 0, dicom, 128, 4);
        byte[] pdf = plain.clone();
        System.arraycopy("%PDF-".getBytes(ISO_8859_1), 0, pdf, 700, 5);

        assertRefused(dicom);
        assertRefused(pdf);
        assertRefused(Pictures.followedBy(plain, "PK\5\6" + "\0".repeat(18)));
        assertRefused(Pictures.followedBy(plain, "PK\5\6" + "\0".repeat(16) + "\3\0abc"));
    }

    @Test
    void thoseBytesByChanceDoNoHarm() {
        byte[] file = Pictures.followedBy(
                Pictures.file(Pictures.photograph(60, 40), "jpeg"), "PK\5\6" + "\0".repeat(30) + "%PDF-");
        byte[] far = Pictures.followedBy(file, "\0".repeat(2_000) + "%PDF-");

        assertThat(images.clean(new ByteArrayInputStream(far), 200).width()).isEqualTo(60);
    }

    @Test
    void picturesOfTelephonesGetAHint() {
        assertThatThrownBy(() ->
                        images.clean(new ByteArrayInputStream("\0\0\0\30ftypheic\0\0\0\0".getBytes(ISO_8859_1)), 200))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("JPEG");
    }

    private void assertRefused(byte[] file) {
        assertThatThrownBy(() -> images.clean(new ByteArrayInputStream(file), 200))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.type())
                        .isEqualTo(ImageProblems.UNSUPPORTED_IMAGE));
    }

    private static byte[] file(String how) {
        return TellingPictures.all().entrySet().stream()
                .filter(entry -> entry.getKey().equals(how))
                .map(Entry::getValue)
                .findAny()
                .orElseThrow();
    }

    private static boolean holdsSecret(byte[] file) {
        return new String(file, ISO_8859_1).contains(TellingPictures.SECRET);
    }
}
