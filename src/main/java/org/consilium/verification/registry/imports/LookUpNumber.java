package org.consilium.verification.registry.imports;

import jakarta.inject.Inject;
import java.util.List;
import org.consilium.platform.problem.Problem;
import org.consilium.platform.transaction.UseCase;
import org.consilium.verification.identifier.InvalidIdentifier;
import org.consilium.verification.registry.EntryKey;
import org.consilium.verification.registry.FindEntry;
import org.consilium.verification.registry.FindLapses;
import org.consilium.verification.registry.Lapse;
import org.consilium.verification.registry.ShowRegister;

/** Looks a number up, so that an operator can see whether an import went right. */
@UseCase
class LookUpNumber {
    private final ShowRegister showRegister;
    private final FindEntry findEntry;
    private final FindLapses findLapses;

    @Inject
    LookUpNumber(ShowRegister showRegister, FindEntry findEntry, FindLapses findLapses) {
        this.showRegister = showRegister;
        this.findEntry = findEntry;
        this.findLapses = findLapses;
    }

    NumberView of(String registry, String typed) {
        String identifier = normalised(registry, typed);
        String lapse = findLapses.among(List.of(new EntryKey(registry, identifier))).stream()
                .findFirst()
                .map(Lapse::why)
                .orElse(null);
        return new NumberView(identifier, findEntry.of(registry, identifier).orElse(null), lapse);
    }

    private String normalised(String registry, String typed) {
        try {
            return showRegister.of(registry).normalise(typed);
        } catch (InvalidIdentifier e) {
            throw Problem.invalid("identifier", e.words());
        }
    }
}
