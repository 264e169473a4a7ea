package org.consilium.deidentification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mr P\u0430rkinson|Mr Parkinson",
                "\uFF2D\uFF32\uFF2E \uFF11\uFF12\uFF13|MRN 123",
                "9\u200B43|943",
                "\u0669\u0663|93",
                "O\u2019Brien|O'Brien",
                "07700\u00A0900123|07700 900123",
                "\u0410\u043D\u043D\u0430|\u0410\u043D\u043D\u0430",
                "\uFB01ne|fine"
            })
    void readsWhatReadersSee(String written, String seen) {
        assertThat(NormalText.of(written).text()).isEqualTo(seen);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"x 9\u200B43 476 5919 y|2|15", "\uD83D\uDE00 943 476 5919|3|15", "\uFF19\uFF14\uFF13 476 5919|0|12"
            })
    void findsTheWayBack(String written, int start, int end) {
        assertThat(Marked.findings(written)).singleElement().satisfies(finding -> {
            assertThat(finding.start()).isEqualTo(start);
            assertThat(finding.end()).isEqualTo(end);
        });
    }
}
