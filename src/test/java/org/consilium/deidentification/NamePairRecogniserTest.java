package org.consilium.deidentification;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamePairRecogniserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[Jane Archer]] came",
                "with [[Tomasz Nowak]]",
                "[[Oluwaseun Adeyemi]] consented",
                "[[Jan de Vries]] and I",
                "[[Jane A. Archer]]",
                "[[Archer, Jane]] was seen",
                "[[Tom Baker]] went home"
            })
    void finds(String marked) {
        Marked.assertFound("given-and-family-name", marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Foley Catheter",
                "Crohn Disease",
                "Babinski Sign positive",
                "Hickman Line in situ",
                "Dandy Walker malformation",
                "Whipple Procedure",
                "Bovie Cautery",
                "Amoxicillin Sodium",
                "Left Heart Failure"
            })
    void leavesAlone(String text) {
        Marked.assertClean(text);
    }
}
