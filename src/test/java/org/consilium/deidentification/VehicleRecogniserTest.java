package org.consilium.deidentification;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VehicleRecogniserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "found [[1HGCM82633A004352]]",
                "his car [[AB12 CDE]] hit a wall",
                "der Wagen [[B-MW 1234]]",
                "driving [[AB-123-CD]] home"
            })
    void finds(String marked) {
        Marked.assertFound("vehicle", marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"driving 120 km/h", "the car was doing 60 mph", "van Gogh 12", "car T 19"})
    void leavesAlone(String text) {
        Marked.assertClean(text);
    }
}
