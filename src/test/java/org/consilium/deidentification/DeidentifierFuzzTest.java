package org.consilium.deidentification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** S17: whatever is written, an examination ends well, and what it finds can be shown in the text. */
@Label("S17 de-identification")
class DeidentifierFuzzTest {
    private static final Deidentifier DEIDENTIFIER = new Deidentifier();
    private static final Deidentifier ANOTHER = new Deidentifier();
    private static final String[] PIECES = {
        "Mr ",
        "Dr. ",
        "Jane ",
        "ARCHER, ",
        "de la ",
        "O'",
        "-",
        "'s ",
        "MRN: ",
        "NHS no ",
        "943 476 5919",
        "1-",
        "12/",
        "3.",
        "Mar ",
        "2021",
        "'",
        "Street ",
        "Calle ",
        "C/",
        "Hospital ",
        "St ",
        "of ",
        "Apt. 3",
        "Suite ",
        "corner of ",
        "APO ",
        "AE 12345",
        "lives at ",
        "@",
        "a@b.c",
        "www.",
        "https://",
        ".com",
        "+",
        "(0)",
        "ext ",
        "IL ",
        "SW1A 1AA",
        "ZIP ",
        "93 ",
        "ninety-",
        "yo ",
        "Patient: ",
        "Name:",
        "\n",
        "\r\n",
        "\t",
        " ",
        "\u0000",
        "\u200B",
        "\uFDFA",
        "\uD83D",
        "\uDE00",
        "e\u0301",
        "\u0430",
        "\u0660",
        "::",
        "fe80",
        "rare ",
        "in the news ",
        "works for ",
        "says ",
        ",",
        " and ",
        "II",
        "MD",
        "[",
        "]",
        "\u2028",
        "ß",
        "İ",
        "ǅ"
    };

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    @Label("S17 findings lie in the text and do not overlap")
    void findingsLieInTheText(@ForAll("texts") String text) {
        List<Finding> found = DEIDENTIFIER.examine(text, TextContext.none());
        int end = 0;
        for (Finding finding : found) {
            assertThat(finding.start()).isBetween(0, text.length());
            assertThat(finding.end()).isBetween(finding.start(), text.length());
            assertThat(finding.rule()).isNotBlank();
            assertThat(finding.reason()).isNotBlank();
            if (finding.action() != Action.WARN) {
                assertThat(finding.start()).isGreaterThanOrEqualTo(end);
                end = finding.end();
            }
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    @Label("S17 the same text has the same findings")
    void theSameTextHasTheSameFindings(@ForAll("texts") String text) {
        assertThat(DEIDENTIFIER.examine(text, TextContext.none())).isEqualTo(ANOTHER.examine(text, TextContext.none()));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces)),
                Arbitraries.strings().ofMaxLength(200));
    }
}
