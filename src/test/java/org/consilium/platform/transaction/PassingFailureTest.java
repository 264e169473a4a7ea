package org.consilium.platform.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S33: which failures of the database are worth another try. */
class PassingFailureTest {

    @ParameterizedTest
    @ValueSource(ints = {1213, 1205, 1020, 1047, 1180})
    void conflictsBetweenTransactionsPass(int code) {
        SQLException conflict = new SQLException("conflict", "HY000", code);
        assertThat(PassingFailure.isPassing(new IllegalStateException(new RuntimeException(conflict))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"08000", "08S01", "25S03"})
    void aLostConnectionPasses(String state) {
        assertThat(PassingFailure.isPassing(new SQLException("lost", state))).isTrue();
    }

    @Test
    void aDuplicateKeyStays() {
        assertThat(PassingFailure.isPassing(new SQLException("duplicate", "23000", 1062)))
                .isFalse();
    }

    @Test
    void aMistakeOfOursStays() {
        assertThat(PassingFailure.isPassing(new NullPointerException())).isFalse();
    }
}
