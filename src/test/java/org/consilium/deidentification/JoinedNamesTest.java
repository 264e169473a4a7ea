package org.consilium.deidentification;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoinedNamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "seen by [[Okafor]] & [[Brown]] today",
                "three of them: [[Efimiya]], [[Mary]] and [[Ariana]]",
                "told [[Lindqvist]] and [[Okafor]], [[Young]] too"
            })
    void findsTheOthersOfAList(String marked) {
        Marked.assertFound("joined-name", marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[[Okafor]] and Metformin", "[[Okafor]] and the team", "[[Okafor]], Cardiology"})
    void leavesWhatIsNoPerson(String marked) {
        Marked.assertFound("listed-name", marked);
    }
}
