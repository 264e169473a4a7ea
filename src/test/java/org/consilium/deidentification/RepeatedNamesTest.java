package org.consilium.deidentification;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatedNamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr [[Parkinson]] fell. [[Parkinson]] was found by a neighbour",
                "Dr [[Grave]] came; [[GRAVE]] signed",
                "Miss [[Bath]] slipped. We told [[Bath]] to rest"
            })
    void findsANameAgain(String marked) {
        Marked.assertFound("repeated-name", marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr [[Parkinson]] has Parkinson's disease",
                "Mr [[Wells]] had a Wells score of 4",
                "Mr [[Hall]] waited in the hall"
            })
    void leavesTermsOfThatName(String marked) {
        Marked.assertFound("titled-name", marked);
    }
}
