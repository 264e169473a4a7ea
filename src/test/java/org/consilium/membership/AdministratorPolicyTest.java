package org.consilium.membership;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.consilium.platform.problem.Problem;
import org.junit.jupiter.api.Test;

class AdministratorPolicyTest {
    private final UUID ada = new UUID(0, 1);
    private final UUID adam = new UUID(0, 2);

    @Test
    void theLastAdministratorStays() {
        assertThatThrownBy(() -> AdministratorPolicy.requireAnotherThan(ada, List.of(ada)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("another administrator");
    }

    @Test
    void oneOfTwoMayGo() {
        assertThatCode(() -> AdministratorPolicy.requireAnotherThan(ada, List.of(ada, adam)))
                .doesNotThrowAnyException();
    }

    @Test
    void whoIsNoneMayGo() {
        assertThatCode(() -> AdministratorPolicy.requireAnotherThan(ada, List.of(adam)))
                .doesNotThrowAnyException();
        assertThatCode(() -> AdministratorPolicy.requireAnotherThan(ada, List.of()))
                .doesNotThrowAnyException();
    }
}
