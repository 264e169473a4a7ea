package org.consilium.deidentification;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SocialSecurityRecogniserTest {
    @ParameterizedTest
    @ValueSource(strings = {"gave [[123-45-6789]] as proof", "gave [[123 45 6789]] as proof"})
    void finds(String marked) {
        Marked.assertFound("ssn", marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"scores 100 20 3000 ml", "INR 2-3", "doses of 100 50 25 mg"})
    void leavesAlone(String text) {
        Marked.assertClean(text);
    }
}
