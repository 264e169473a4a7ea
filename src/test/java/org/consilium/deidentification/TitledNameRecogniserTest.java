package org.consilium.deidentification;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitledNameRecogniserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "I saw Mr [[Parkinson]] today",
                "referred by Dr [[Wells]]",
                "Dr. [[de Vries]] agreed",
                "Herr [[Müller]] klagt",
                "Mme [[Lefèvre]] va bien",
                "Prof. [[van der Berg]] suggested",
                "Mrs [[O'Malley-Smythe]]",
                "Ms [[Lee]]",
                "mr [[okafor]] came"
            })
    void finds(String marked) {
        Marked.assertFound("titled-name", marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"the doctor said so", "ask the Dr to review", "Sister ward", "Mr and Mrs", "nurse in charge"})
    void leavesAlone(String text) {
        Marked.assertClean(text);
    }
}
