package org.consilium.verification.registry.file;

import org.consilium.verification.registry.RegistryEntry;
import org.jspecify.annotations.Nullable;

/** Understands the rows of one file. */
interface RowReader {

    /**
     * What a row says.
     *
     * @return null if it speaks of nobody whom the register is asked for, such as an organisation
     * @throws BadRow if it cannot be taken
     */
    @Nullable RegistryEntry read(Row row);
}
