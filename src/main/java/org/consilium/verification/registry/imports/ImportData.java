package org.consilium.verification.registry.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.consilium.membership.owndata.DataPackage;
import org.consilium.membership.owndata.OwnData;

/** Which registers' files an administrator imported. */
@ApplicationScoped
class ImportData implements OwnData {
    private static final String FILE = "register-imports.json";
    private static final int AT_ONCE = 200;

    private final Imports imports;

    @Inject
    ImportData(Imports imports) {
        this.imports = imports;
    }

    @Override
    public Map<String, String> files() {
        return Map.of(FILE, "The registers' files that you imported as an administrator.");
    }

    @Override
    public void export(UUID memberId, DataPackage into) throws IOException {
        into.<OwnImport>pages(
                FILE, last -> imports.startedBy(memberId, last == null ? 0 : last.number(), AT_ONCE).stream()
                        .map(OwnImport::of)
                        .toList());
    }

    @Override
    public void erase(UUID memberId) {
        // The import stays without its starter: the database empties that column with the account's row.
    }
}
