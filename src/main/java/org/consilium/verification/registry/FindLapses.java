package org.consilium.verification.registry;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consilium.platform.transaction.UseCase;

/** Says which numbers are not active any more. */
@UseCase
public class FindLapses {
    private static final int AT_ONCE = 500;

    private final Entries entries;
    private final Registers registers;

    @Inject
    FindLapses(Entries entries, Registers registers) {
        this.entries = entries;
        this.registers = registers;
    }

    /**
     * Those of the numbers that their register does not list as active: deactivated, inactive, or gone from its latest whole file.
     * A register of which no whole file was ever read says nothing about numbers that it does not hold.
     */
    public List<Lapse> among(Collection<EntryKey> keys) {
        Map<String, Set<String>> byRegistry = new LinkedHashMap<>();
        keys.forEach(key -> byRegistry
                .computeIfAbsent(key.registry(), name -> new LinkedHashSet<>())
                .add(key.identifier()));
        List<Lapse> lapses = new ArrayList<>();
        byRegistry.forEach((registry, identifiers) -> add(lapses, registry, List.copyOf(identifiers)));
        return lapses;
    }

    private void add(List<Lapse> lapses, String registry, List<String> identifiers) {
        Set<String> missing = new HashSet<>(identifiers);
        for (int from = 0; from < identifiers.size(); from += AT_ONCE) {
            List<String> some = identifiers.subList(from, Math.min(identifiers.size(), from + AT_ONCE));
            for (RegistryEntry entry : entries.of(registry, some)) {
                missing.remove(entry.key().identifier());
                if (!entry.isActive()) {
                    lapses.add(new Lapse(entry.key(), entry.status(), entry.statusSince()));
                }
            }
        }
        if (!missing.isEmpty() && registers.wasReadWhole(registry)) {
            missing.forEach(
                    identifier -> lapses.add(new Lapse(new EntryKey(registry, identifier), EntryStatus.GONE, null)));
        }
    }
}
