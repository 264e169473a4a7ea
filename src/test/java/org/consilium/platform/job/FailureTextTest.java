package org.consilium.platform.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class FailureTextTest {

    @Test
    void itNamesTypesAndPlaceAndNeverTheMessage() {
        Exception failure = new IllegalStateException("for ana@demo.example", new IOException("key 'ana' exists"));

        assertThat(FailureText.of(failure)).matches("IllegalStateException < IOException at FailureTextTest.java:\\d+");
    }

    @Test
    void circularCausesEnd() {
        Exception outer = new Exception();
        Exception inner = new Exception(outer);
        outer.initCause(inner);

        assertThat(FailureText.of(outer)).startsWith("Exception < Exception").hasSizeLessThan(500);
    }
}
