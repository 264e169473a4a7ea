package org.consilium.deidentification;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrlRecogniserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "see [[https://example.org/smith?id=7]].",
                "her page [[www.jane-doe.example/me]], she says",
                "on [[facebook.com/jane.doe.9]] daily"
            })
    void finds(String marked) {
        Marked.assertFound("url", marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tolerated well.At review no pain",
                "U.S. guidance",
                "see section 3.com plete",
                "e.g. once.it was fine"
            })
    void leavesAlone(String text) {
        Marked.assertClean(text);
    }
}
