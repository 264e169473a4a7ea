package org.consilium.platform.audit;

import jakarta.inject.Inject;
import org.consilium.platform.transaction.UseCase;

/** Reads where the audit log ends. */
@UseCase
class ReadAuditHead {
    private final AuditEntries entries;

    @Inject
    ReadAuditHead(AuditEntries entries) {
        this.entries = entries;
    }

    AuditHead now() {
        return entries.head();
    }
}
