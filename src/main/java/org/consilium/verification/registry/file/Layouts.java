package org.consilium.verification.registry.file;

import org.consilium.verification.identifier.IdentifierScheme;
import org.consilium.verification.registry.RegisterKind;
import org.jspecify.annotations.Nullable;

/** The layouts of all kinds of register. */
public final class Layouts {
    private Layouts() {}

    /**
     * How a register's files are laid out.
     *
     * @param registry the register's name
     * @param country the register's country
     * @param scheme how its numbers are written, where an administrator said so
     * @param mapping what its columns are; needed for {@link RegisterKind#CSV} only
     * @throws RefusedFile if the mapping is missing
     */
    public static Layout of(
            String registry,
            RegisterKind kind,
            String country,
            @Nullable IdentifierScheme scheme,
            @Nullable ColumnMapping mapping) {
        return switch (kind) {
            case NPPES -> new NppesLayout(registry);
            case RPPS -> new RppsLayout(registry, country);
            case GMC -> new GmcLayout(registry, country);
            case CSV -> {
                if (mapping == null) {
                    throw new RefusedFile("Nobody has said yet what the columns of this register's files are.");
                }
                yield new MappedLayout(registry, country, scheme, mapping);
            }
        };
    }
}
