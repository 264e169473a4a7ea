package org.consilium.deidentification;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleListRecogniserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"seen by [[Muslija]] and [[Brown]] today", "our founders: [[Gerste]], [[Johnson]] and [[Reed]]"})
    void finds(String marked) {
        Marked.assertFound("list-of-names", marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vicryl and Prolene were used",
                "Metzenbaum and Kocher",
                "Gram and Giemsa stains",
                "Left and Right",
                "Monocryl, Vicryl and Dermabond"
            })
    void leavesAlone(String text) {
        Marked.assertClean(text);
    }
}
