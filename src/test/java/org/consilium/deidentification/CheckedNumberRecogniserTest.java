package org.consilium.deidentification;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckedNumberRecogniserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "NHS no [[943 476 5919]] on file",
                "[[943-476-5919]] is hers",
                "NINO [[AB 12 34 56 C]] given",
                "DNI [[12345678Z]]",
                "pays from [[GB82 WEST 1234 5698 7654 32]] monthly",
                "card [[4556 7375 8689 9855]] was charged",
                "KVNR [[A123456780]]",
                "codice fiscale [[RSSMRA85T10A562S]]",
                "NIR [[2 55 08 14 168 025 38]]",
                "PESEL [[44051401359]]",
                "Medicare card [[1EG4-TE5-MK73]]"
            })
    void finds(String marked) {
        Marked.assertFound("checked-number", marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"platelets 150 200 250", "BP 120 80, HR 72", "1 2 3 4 5 6 7 8 9 10", "doses 100 200 300 400 mg"})
    void leavesAlone(String text) {
        Marked.assertClean(text);
    }
}
