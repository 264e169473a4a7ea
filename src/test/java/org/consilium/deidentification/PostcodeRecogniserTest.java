package org.consilium.deidentification;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeRecogniserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "near [[SW1A 1AA]]",
                "[[K1A 0B1]]",
                "in [[D-10115]] somewhere",
                "ZIP: [[48750]]",
                "[[Oakland]], CA [[94110]]",
                "[[Fresno]], CA [[94110-1234]]",
                "Illinois [[62704]]",
                "[[D02 X285]]",
                "postcode [[ls6 2qt]]"
            })
    void finds(String marked) {
        Marked.assertFound("postcode", marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "T2N1M0",
                "in 45 min",
                "L4 5 disc",
                "B12 low",
                "H2O 500",
                "CD4 200",
                "C3 C4 low",
                "S1 2 and 3",
                "A1C 7",
                "CA 125",
                "CA 19-9 of 40",
                "M1 5 mm",
                "PA 12 mmHg",
                "IN 10000"
            })
    void leavesAlone(String text) {
        Marked.assertClean(text);
    }
}
