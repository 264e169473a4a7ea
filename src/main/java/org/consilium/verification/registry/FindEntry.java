package org.consilium.verification.registry;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.consilium.platform.transaction.UseCase;

/** Looks a number up. */
@UseCase
public class FindEntry {
    private final Entries entries;

    @Inject
    FindEntry(Entries entries) {
        this.entries = entries;
    }

    /**
     * What the register says of that number, active or not.
     *
     * @param registry the register's name
     * @param identifier the number, as {@link RegisterView#normalise} writes it
     */
    public Optional<RegistryEntry> of(String registry, String identifier) {
        return entries.of(registry, List.of(identifier)).stream().findFirst();
    }
}
