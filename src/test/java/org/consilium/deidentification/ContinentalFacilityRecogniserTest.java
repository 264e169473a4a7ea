package org.consilium.deidentification;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContinentalFacilityRecogniserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[Hôpital Saint-Louis]]",
                "[[Klinikum Bremen]]",
                "[[Hospital Clínico San Carlos]]",
                "[[Hospital 12 de Octubre]]",
                "[[Ospedale Maggiore]] di notte",
                "im [[Waldkrankenhaus]] operiert",
                "[[Residencia Los Olivos]]"
            })
    void finds(String marked) {
        Marked.assertFound("facility", marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hospital Course was uneventful",
                "Hospital Day 3",
                "das Krankenhaus",
                "el hospital general",
                "H. pylori",
                "Clinica medica"
            })
    void leavesAlone(String text) {
        Marked.assertClean(text);
    }
}
