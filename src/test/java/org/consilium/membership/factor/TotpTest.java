package org.consilium.membership.factor;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S04: codes as authenticator apps make them. */
class TotpTest {
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109);
    private static final long NEVER_USED = 0;

    private final Totp totp = new Totp("12345678901234567890".getBytes(US_ASCII));

    /** The last six digits of the vectors of RFC 6238, appendix B. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void makesTheCodesOfTheStandard(long seconds, String code) {
        assertThat(totp.codeAt(Instant.ofEpochSecond(seconds))).isEqualTo(code);
    }

    @Test
    void acceptsTheStepBeforeAndAfterAndNoOther() {
        assertThat(totp.stepOf(totp.codeAt(NOW.minusSeconds(30)), NOW, NEVER_USED))
                .isPresent();
        assertThat(totp.stepOf(totp.codeAt(NOW.plusSeconds(30)), NOW, NEVER_USED))
                .isPresent();
        assertThat(totp.stepOf(totp.codeAt(NOW.minusSeconds(61)), NOW, NEVER_USED))
                .isEmpty();
        assertThat(totp.stepOf(totp.codeAt(NOW.plusSeconds(61)), NOW, NEVER_USED))
                .isEmpty();
    }

    @Test
    void aCodeCountsOnce() {
        long used = totp.stepOf(totp.codeAt(NOW), NOW, NEVER_USED).orElseThrow();
        assertThat(totp.stepOf(totp.codeAt(NOW), NOW, used)).isEmpty();
        assertThat(totp.stepOf(totp.codeAt(NOW.plusSeconds(30)), NOW.plusSeconds(30), used))
                .isPresent();
    }

    @Test
    void spacesAreNoMistake() {
        String code = totp.codeAt(NOW);
        assertThat(totp.stepOf(code.substring(0, 3) + " " + code.substring(3), NOW, NEVER_USED))
                .isPresent();
    }

    @Test
    void whatIsNoCodeIsWrong() {
        assertThat(totp.stepOf("", NOW, NEVER_USED)).isEmpty();
        assertThat(totp.stepOf("abcdef", NOW, NEVER_USED)).isEmpty();
        assertThat(totp.stepOf("①②③④⑤⑥", NOW, NEVER_USED)).isEmpty();
    }

    @Test
    void theAddressHoldsSiteAccountAndSecret() {
        assertThat(totp.uri("Our forum", "ana+x@demo.example"))
                .isEqualTo("otpauth://totp/Our%20forum:ana%2Bx%40demo.example"
                        + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Our%20forum");
    }

    @Test
    void thePictureIsPlainSvg() {
        String svg = QrSvg.of(totp.uri("Consilium", "ana@demo.example"), "QR \"code\" <for> you");
        assertThat(svg).startsWith("<svg ").endsWith("</svg>").contains("QR &quot;code&quot; &lt;for> you");
        assertThat(svg).doesNotContain("style").doesNotContain("script");
    }
}
