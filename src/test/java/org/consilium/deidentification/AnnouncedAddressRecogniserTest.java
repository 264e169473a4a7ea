package org.consilium.deidentification;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnouncedAddressRecogniserTest {
    @ParameterizedTest
    @ValueSource(strings = {"lives at [[Aasa 43]]", "she lives at [[Rosenhof 12]]"})
    void finds(String marked) {
        Marked.assertFound("announced-address", marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lives at home", "lives in a flat with 2 cats", "lives at altitude 3000 m"})
    void leavesAlone(String text) {
        Marked.assertClean(text);
    }
}
