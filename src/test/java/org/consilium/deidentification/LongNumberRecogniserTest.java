package org.consilium.deidentification;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongNumberRecogniserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"saw [[77120934]] in clinic", "bracelet said [[QX-4471-229]]", "[[K0091823]] on the wristband"})
    void finds(String marked) {
        Marked.assertFound("long-number", marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NCT01234567 closed early",
                "PMID 31234567",
                "rs1234567 carriers",
                "10000000 cells",
                "10,000,000 CFU/mL",
                "WBC 12000",
                "ISRCTN12345678",
                "c.1799T>A",
                "CYP2C19*2",
                "100000 IU",
                "1234567 cells/ml"
            })
    void leavesAlone(String text) {
        Marked.assertClean(text);
    }
}
