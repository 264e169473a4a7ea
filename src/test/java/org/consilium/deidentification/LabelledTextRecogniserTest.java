package org.consilium.deidentification;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelledTextRecogniserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Patient: [[Wei Zhang]]",
                "Name: [[DOE, JANE A]]",
                "NOK: [[Karen Mills]]",
                "name: [[hyuuma maida]]",
                "Consultant: Mr [[T Okonkwo]]",
                "Paciente: [[Lucía Fernández]]"
            })
    void finds(String marked) {
        Marked.assertFound("labelled-name", marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Patient: stable overnight",
                "GP: please follow up",
                "Surgeon: Standard approach",
                "Mother: Well",
                "Contact: none",
                "Signed: yes",
                "Consultant: Cardiology"
            })
    void leavesAlone(String text) {
        Marked.assertClean(text);
    }
}
