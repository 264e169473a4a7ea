package org.consilium.deidentification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CombinedRiskTest {
    private static final Deidentifier DEIDENTIFIER = new Deidentifier();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rare-condition|A rare tumour in a 34-year-old",
                "rare-condition|The only known case, seen in Dundee",
                "rare-condition|Progeria, diagnosed on 3 March 2021",
                "rare-occupation|He is a lighthouse keeper with back pain",
                "media|Her fall was in the news",
            })
    void warnsWithAReasonAndAWayOut(String rule, String text) {
        List<Finding> warnings = DEIDENTIFIER.examine(text, TextContext.none()).stream()
                .filter(finding -> finding.action() == Action.WARN)
                .toList();
        assertThat(warnings).extracting(Finding::rule).contains(rule);
        assertThat(warnings).allSatisfy(warning -> assertThat(warning.reason()).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"A rare tumour of the liver", "a 34-year-old teacher", "good news about the trial"})
    void isQuietAboutOneHarmlessFact(String text) {
        assertThat(DEIDENTIFIER.examine(text, TextContext.none())).isEmpty();
    }

    @Test
    void saysEachKindOnce() {
        List<Finding> findings =
                DEIDENTIFIER.examine("In the news, then on television, then in the papers", TextContext.none());
        assertThat(findings).hasSize(1);
    }
}
