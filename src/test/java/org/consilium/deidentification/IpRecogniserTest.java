package org.consilium.deidentification;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IpRecogniserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "logged in from [[192.0.2.17]]",
                "IPv6 [[2001:db8:0:0:0:0:2:1]] was used",
                "device [[00:1B:44:11:3A:B7]]"
            })
    void finds(String marked) {
        Marked.assertFound("ip", marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"version 4.1.20.3 of the score", "ratio 1:2:3", "at 12:30:45", "pH 7.4, 3.5.2", "1.2.3.4.5"})
    void leavesAlone(String text) {
        Marked.assertClean(text);
    }
}
