package org.consilium.deidentification;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailRecogniserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "write to [[j.archer@example.org]] please",
                "[[JANE_DOE+ward7@nhs.example.net]], urgent",
                "mail:[[a.b@c.de]]."
            })
    void finds(String marked) {
        Marked.assertFound("email", marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dose @ 5 mg/h", "seen @ 14:30", "@ward round", "5 @ 10"})
    void leavesAlone(String text) {
        Marked.assertClean(text);
    }
}
