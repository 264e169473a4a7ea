package org.consilium.deidentification;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TownRecogniserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "she moved from [[Leeds]] last year",
                "lives in [[Dundee]]",
                "from [[Bath]]",
                "a trip to [[Toulouse]]",
                "[[Birmingham]] is home",
                "in [[Limoges]]"
            })
    void finds(String marked) {
        Marked.assertFound("town", marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Glasgow Coma Scale 14",
                "Framingham risk 12%",
                "a warm bath",
                "Nice guidance",
                "reading glasses",
                "Boston brace",
                "Liverpool Care Pathway",
                "Vancouver classification B2",
                "Rochester criteria"
            })
    void leavesAlone(String text) {
        Marked.assertClean(text);
    }
}
