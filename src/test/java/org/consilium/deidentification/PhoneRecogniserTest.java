package org.consilium.deidentification;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneRecogniserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "or [[01632 960 001]]",
                "[[(415) 555-0132]] was engaged",
                "[[+44 20 7946 0958]]",
                "[[07700 900123]]",
                "[[0113 496 0000 ext 12]]",
                "[[056 590 36 33]]"
            })
    void finds(String marked) {
        Marked.assertFound("phone", marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "120/80, 130/85, 125/82",
                "sats 98 97 96 95",
                "2-0 Vicryl, 3-0, 4-0",
                "GCS 15 15 14 14",
                "weeks 10 12 14 16",
                "INR 2.1 2.5 3.0"
            })
    void leavesAlone(String text) {
        Marked.assertClean(text);
    }
}
