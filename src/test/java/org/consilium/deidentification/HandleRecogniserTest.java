package org.consilium.deidentification;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandleRecogniserTest {
    @ParameterizedTest
    @ValueSource(strings = {"Twitter [[@janedoe77]] posted it", "Instagram: [[@jane.doe_rn]]"})
    void finds(String marked) {
        Marked.assertFound("handle", marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"thanks @ben, I agree", "@all please"})
    void leavesAlone(String text) {
        Marked.assertClean(text);
    }
}
