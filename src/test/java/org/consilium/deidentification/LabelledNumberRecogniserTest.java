package org.consilium.deidentification;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelledNumberRecogniserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "MRN [[00482913]], seen twice",
                "MRN: [[RX-2291-884]].",
                "Hospital number [[K0091823]]",
                "her NHS number: [[943 476 5918]] is mistyped",
                "Account #: [[4432-118-22]]",
                "pacemaker serial no [[PJN429871H]]",
                "Policy number: [[ZK-9981-22]]",
                "license plate [[ABC-1234]]",
                "Case #[[22-10981]]",
                "Passport no. [[533401992]]",
                "NºCol: [[28 28 49712]]",
                "Med Rec No: [[771-22-9]]",
                "Lot #: [[A12-9983]]"
            })
    void finds(String marked) {
        Marked.assertFound("labelled-number", marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "visit 2 of 3",
                "record of 120 mg",
                "reg. 500 mg bd",
                "ref 3.5-5.0",
                "case 12 of the series",
                "group 2 (n = 120)",
                "account of 3 falls",
                "study 2019",
                "order 500 ml",
                "ID consult",
                "specimen 3 cm",
                "lot of 12 mm"
            })
    void leavesAlone(String text) {
        Marked.assertClean(text);
    }
}
