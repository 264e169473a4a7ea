package org.consilium.platform.audit;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.transaction.UseCase;

/** What the audit log says of one member, for that member. */
@UseCase
public class AuditTraces {
    private static final int AT_ONCE = 200;

    private final AuditEntries entries;

    @Inject
    AuditTraces(AuditEntries entries) {
        this.entries = entries;
    }

    /** Some entries by the member or about them, behind a number. */
    public List<AuditTrace> of(UUID memberId, long afterSeq) {
        return entries.about(memberId, afterSeq, AT_ONCE).stream()
                .map(entry -> AuditTrace.of(entry.covered(), memberId))
                .toList();
    }
}
