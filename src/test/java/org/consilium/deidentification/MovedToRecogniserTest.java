package org.consilium.deidentification;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MovedToRecogniserTest {
    @ParameterizedTest
    @ValueSource(strings = {"transferred to [[Brockmeadow]] at night", "seen at [[Thornlea's]]"})
    void finds(String marked) {
        Marked.assertFound("place-of-care", marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"transferred to ICU", "referred to Cardiology", "admitted to Medicine", "transferred to Theatre"
            })
    void leavesAlone(String text) {
        Marked.assertClean(text);
    }
}
