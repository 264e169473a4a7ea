package org.consilium.verification.registry;

import jakarta.inject.Inject;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.transaction.UseCase;

/** Shows one register. */
@UseCase
public class ShowRegister {
    private final Registers registers;

    @Inject
    ShowRegister(Registers registers) {
        this.registers = registers;
    }

    /**
     * The register of that name.
     *
     * @throws Problem {@code not-found}
     */
    public RegisterView of(String name) {
        return registers.get(name).view();
    }
}
