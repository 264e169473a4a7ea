package org.consilium.deidentification;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SingleNameRecogniserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "his wife [[Xanthe]] was present",
                "my name is [[borna]]",
                "Her maiden name is [[Key]]",
                "Sibling [[Cathal]] has it too",
                "[[Zargan]] was born here",
                "my kid [[Marie]] coughs",
                "the novelist [[Wertheimová]] came late"
            })
    void finds(String marked) {
        Marked.assertFound("introduced-name", marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hashimoto is likely",
                "Vicryl was used",
                "Tegaderm over it",
                "Colles fracture",
                "Will he need it",
                "Mark the site",
                "Rose tinted",
                "May we stop",
                "patient Care plan",
                "Parkinson's disease"
            })
    void leavesAlone(String text) {
        Marked.assertClean(text);
    }
}
