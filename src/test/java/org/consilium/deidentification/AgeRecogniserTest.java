package org.consilium.deidentification;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgeRecogniserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a [[93]]-year-old woman",
                "[[94]] yo F with a fall",
                "aged [[91]]",
                "Age: [[95]]",
                "[[92]]M, chest pain",
                "turned [[90]] last year",
                "a [[101]]-year-old lady",
                "a [[ninety-two]]-year-old man",
                "in her [[nineties]]",
                "[[93]] ans"
            })
    void finds(String marked) {
        Marked.assertFound("age-over-89", marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "an 89-year-old man",
                "BP 95/60",
                "sats 92%",
                "92 kg",
                "age 45",
                "HR 98",
                "95 mg",
                "survival was 90 months",
                "90 years ago",
                "Hb 92",
                "after 93 days"
            })
    void leavesAlone(String text) {
        Marked.assertClean(text);
    }
}
