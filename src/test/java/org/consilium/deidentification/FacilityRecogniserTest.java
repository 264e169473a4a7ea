package org.consilium.deidentification;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FacilityRecogniserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "transferred to [[Ninewells Hospital]]",
                "[[Leeds General Infirmary]]",
                "[[Elm Park Nursing Home]]",
                "[[St Mary's Hospital]]",
                "at [[St. Luke's Regional Medical Center]]",
                "[[Hôpital Saint-Louis]]",
                "[[Klinikum Bremen]]",
                "[[Oakfield Surgery]]",
                "[[Hospital Clínico San Carlos]]",
                "[[Lakeview Elementary School]]"
            })
    void finds(String marked) {
        Marked.assertFound("facility", marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seen in the Hospital",
                "General Hospital care",
                "Diabetes Clinic",
                "the Emergency Department",
                "Intensive Care Unit",
                "Memory Clinic",
                "Fracture Clinic review",
                "at a University Hospital",
                "Day Surgery",
                "the Nursing Home",
                "Cancer Center",
                "Spine Surgery"
            })
    void leavesAlone(String text) {
        Marked.assertClean(text);
    }
}
