package org.consilium.deidentification;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownFacilityRecogniserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "seen at [[Johns Hopkins]]",
                "at [[St Mary's]] overnight",
                "[[St. Thomas']] took over",
                "the [[Mayo Clinic]]"
            })
    void finds(String marked) {
        Marked.assertFound("facility", marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ST elevation in V2", "St John's wort tablets", "on the Mayo stand"})
    void leavesAlone(String text) {
        Marked.assertClean(text);
    }
}
