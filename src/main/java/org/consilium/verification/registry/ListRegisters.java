package org.consilium.verification.registry;

import jakarta.inject.Inject;
import java.util.List;
import org.consilium.platform.transaction.UseCase;

/** Says which registers there are. */
@UseCase
public class ListRegisters {
    private final Registers registers;

    @Inject
    ListRegisters(Registers registers) {
        this.registers = registers;
    }

    /** All of them, by label, whether or not anything was imported. */
    public List<RegisterView> all() {
        return registers.all().stream().map(Register::view).toList();
    }
}
