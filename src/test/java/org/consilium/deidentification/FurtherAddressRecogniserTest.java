package org.consilium.deidentification;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurtherAddressRecogniserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[Laukaantie 80 Apt. 030]]",
                "[[the corner of Dalbraut 99 and Mill Green]]",
                "[[Unit 4719 Box 7394 DPO AP 70942]]"
            })
    void finds(String marked) {
        Marked.assertFound("street", marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"the corner of the mouth", "Unit 3 was given", "12 Box 4"})
    void leavesAlone(String text) {
        Marked.assertClean(text);
    }
}
