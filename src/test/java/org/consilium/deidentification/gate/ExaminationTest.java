package org.consilium.deidentification.gate;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ExaminationTest {

    @Test
    @DisplayName("S22 a failure tells where it happened and not what was written")
    void aFailureQuotesNothing() {
        assertThatThrownBy(() -> Examination.withoutWords(() -> Integer.parseInt("Mrs Silva")))
                .isInstanceOf(IllegalStateException.class)
                .hasNoCause()
                .hasMessage("An examination failed: java.lang.NumberFormatException")
                .hasStackTraceContaining("parseInt");
    }
}
